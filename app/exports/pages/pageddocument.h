// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QColor>
#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QRectF>

namespace qupia {

// Every measure of a page is in dots, 1200 to the inch, from the top left corner of the sheet. Whoever paints on another
// device scales the painter; line and page breaks stay the same everywhere.
inline constexpr qreal dotsPerInch = 1200;
inline constexpr qreal dotsPerPoint = dotsPerInch / 72;
inline constexpr qreal dotsPerMillimetre = dotsPerInch / 25.4;

// What a piece of a page belongs to, in reading order of each language. A reader of the page's structure (tags) starts here.
struct PageElement {
    enum class Role { Title, Subtitle, Heading, Paragraph, ListItem, TableHead, TableCell, ContentsEntry };
    Role role = Role::Paragraph;
    Language language = Language::Kazakh;
    QString anchor; // of the row it comes from
    int row = -1; // cells that stand in one row of a table share it
    bool tickBox = false; // a list item with a box for a number
};

struct PageText {
    QPointF position; // start of the baseline
    QFont font;
    QColor ink;
    QString text;
    QList<QGlyphRun> glyphs; // the text as it was laid out; the first glyph stands at `position`, the others as far from it
    int element = -1; // index in PagedDocument::elements; -1: furniture of the page, also a table's head said again
    bool label = false; // the number or box in front of an element's own text
    int link = -1; // index in Page::links
};

// A hairline or a ground: a filled rectangle. Always behind the text.
struct PageShape {
    QRectF rect;
    QColor fill;
};

struct PageLink {
    QRectF area;
    QString target; // an address, or "#kk-anchor" within the document
    QString text; // all of it, also where a line's end cuts it
};

struct Page {
    QList<PageShape> shapes;
    QList<PageText> texts; // in the order of reading: row by row, the first language first
    QList<PageLink> links;
};

struct Destination {
    int page = 0;
    qreal y = 0;
};

struct Bookmark {
    QString title;
    Destination destination;
    int level = 0;
};

// A policy broken into pages: one source for PDF, print and preview.
struct PagedDocument {
    QSizeF size; // of every page
    QList<Page> pages;
    QList<PageElement> elements;
    QList<Bookmark> bookmarks;
    QHash<QString, Destination> anchors; // "kk-rights-rectify"
};

} // namespace qupia
