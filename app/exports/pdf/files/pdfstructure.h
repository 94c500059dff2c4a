// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pdf/files/pdfmarks.h"
#include "exports/pdf/files/pdfnavigation.h"
#include "exports/pdf/pdffile.h"

namespace qupia {

// Tells programs that read aloud, reflow or convert what each piece of the pages is: one part a language, read to its end before
// the next, with headings, paragraphs, lists, tables and links. The tag of each mark, as the pages' programs write it.
QList<QByteArray> addStructure(QPDF &pdf, const PagedDocument &document, const QList<PdfMark> &marks,
    const LinkAnnotations &annotations, const PdfProperties &properties);

} // namespace qupia
