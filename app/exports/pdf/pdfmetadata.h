// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pdf/pdffinish.h"

class QPDF;

namespace qupia {

// The information dictionary and its twin in XMP; PDF/A asks that they agree.
void setMetadata(QPDF &pdf, const PdfProperties &properties);

} // namespace qupia
