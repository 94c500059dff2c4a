// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pdf/pdffile.h"

class QPDF;

namespace qupia {

// The information dictionary and its twin in XMP; PDF/A asks that they agree.
// `claimsStandards`: it says that it is PDF/UA-1 and PDF/A-2a, with attachments PDF/A-3a.
void setMetadata(QPDF &pdf, const PdfProperties &properties, bool claimsStandards);

} // namespace qupia
