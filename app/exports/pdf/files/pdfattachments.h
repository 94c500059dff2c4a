// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pdf/pdffile.h"

class QPDF;

namespace qupia {

// Puts the files into the PDF as what it was made from.
void attachFiles(QPDF &pdf, const PdfProperties &properties);

} // namespace qupia
