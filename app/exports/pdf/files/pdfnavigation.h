// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pages/pageddocument.h"

#include <QMap>

#include <qpdf/QPDFObjectHandle.hh>

namespace qupia {

// The outline that viewers show beside the pages.
void addBookmarks(QPDF &pdf, const PagedDocument &document);

// The annotations of links by page and index in Page::links.
using LinkAnnotations = QMap<std::pair<int, int>, QPDFObjectHandle>;

// Addresses, and places within the document. A link to a place that is not printed is left out.
LinkAnnotations addLinks(QPDF &pdf, const PagedDocument &document);

} // namespace qupia
