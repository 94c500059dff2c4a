// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/exporter.h"
#include "exports/pages/textblock.h"

namespace qupia {

struct StripCell {
    qreal left = 0; // of the text, from the edge of the sheet
    TextBlock block;
    int element = -1;
    QString contentsOf; // an entry of the table of contents: the anchor whose page it names
    qreal pageNumberRight = 0; // where that number ends
};

// What stays whole on a page: a clause in both languages, or a row of a table. Longer than a page, all its cells break together.
struct Strip {
    enum class Frame { None, TableHead, TableRow };

    QList<StripCell> cells;
    qreal spaceBefore = 0; // not at the top of a page
    qreal padding = 0; // above and below the text
    bool startsPage = false;
    bool keepWithNext = false;
    int tableHead = -1; // rows of a table: the strip that is repeated on a new page
    Frame frame = Frame::None;
    QString bookmark; // empty: none
    int bookmarkLevel = 0;

    qreal height() const;
};

struct StripList {
    QList<Strip> strips;
    QList<PageElement> elements;
};

// The policy laid out for a width, not yet for pages.
StripList stripsOf(const ComposedPolicy &policy, const ExportOptions &options, const PageStyle &style);

} // namespace qupia
