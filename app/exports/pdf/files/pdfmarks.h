// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pages/pageddocument.h"

#include <string>

namespace qupia {

// A piece of a page that has its place in the structure, or is said to have none: the page's shapes, or texts next to each other
// that belong to the same thing.
struct PdfMark {
    int page = 0;
    bool shapes = false;
    int element = -1; // index in PagedDocument::elements; -1: furniture of the page
    bool label = false;
    int link = -1; // index in Page::links
    qsizetype firstText = 0; // in Page::texts
    qsizetype textCount = 0;
    int contentId = -1; // counted on its page; -1: an artifact
};

// All that stands on the pages, page by page in the order of painting.
QList<PdfMark> marksOf(const PagedDocument &document);

// What opens the piece in the page's program; "EMC" closes it. The tag is a type of the structure ("H1"), for an artifact unused.
std::string markOpening(const PdfMark &mark, const QByteArray &tag);

} // namespace qupia
