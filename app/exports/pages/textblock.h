// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"
#include "exports/pages/pagestyle.h"

#include <QGlyphRun>

namespace qupia {

// A run of letters that is drawn at once.
struct TextPiece {
    qreal x = 0;
    qreal width = 0;
    QString text;
    QList<QGlyphRun> glyphs; // as they stand in the line
    QFont font;
    QColor ink;
    QString link;
    QString linkText; // of the whole link, also where it goes on in another line
    bool label = false; // put there by hang()
};

struct TextLine {
    qreal top = 0;
    qreal height = 0;
    qreal baseline = 0;
    QList<TextPiece> pieces;

    qreal bottom() const { return top + height; }
};

// A text broken into lines of a width.
struct TextBlock {
    QList<TextLine> lines;

    qreal height() const { return lines.isEmpty() ? 0 : lines.last().bottom(); }
    // Puts a number or a box before the first line, left of the text.
    void hang(const QString &text, const TextStyle &style, qreal x);
};

// A text in one line of its own, from x = 0; never broken.
TextPiece setInLine(const QString &text, const QFont &font, const QColor &ink);

TextBlock layOut(const Spans &spans, const TextStyle &style, const PageStyle &page, qreal width);

// The width of the longest word, and of the whole text in one line.
struct TextExtent {
    qreal word = 0;
    qreal line = 0;
};
TextExtent extentOf(const Spans &spans, const TextStyle &style);

// The same text with no-break spaces and hyphens where a line must not end: after №, after short words, within numbers. Each
// letter keeps its place, so that breaks found in it hold for the text itself.
QString withoutBadBreaks(QString text);

} // namespace qupia
