// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pdf/files/pdfmarks.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace qupia {

// As many empty sheets as the document has pages.
void addSheets(QPDF &pdf, const PagedDocument &document);

// Writes what stands on the pages, each piece within its mark; `tags` has one for each mark. Letters that the carried fonts lack
// are drawn as outlines, with what they say beside them. False if there were any: no standard of archives is then promised.
bool addContents(QPDF &pdf, const PagedDocument &document, const QList<PdfMark> &marks, const QList<QByteArray> &tags);

} // namespace qupia
