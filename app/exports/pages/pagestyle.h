// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/exporter.h"
#include "exports/pages/pageddocument.h"

namespace qupia {

struct TextStyle {
    QFont font;
    QColor ink;
    qreal lineSpacing = 1; // of the font's own line height
};

// The typography of a sheet in one place. Fonts are sized in dots, so that no device changes them.
struct PageStyle {
    // Side by side has two columns, all else one with wider margins.
    explicit PageStyle(int columnCount, Paper paper = Paper::A4);

    int columns;
    QSizeF page;
    QRectF body; // where text stands
    qreal columnGap;
    qreal indent; // of text beside its number, at least
    qreal listIndent; // more of it for list items
    qreal hairline;
    qreal cellPadding;

    TextStyle title, subtitle, note, heading, text, tableHead, tableText, furniture, stamp;
    QColor ruleInk, groundInk, linkInk, gapInk;

    qreal columnWidth() const;
    qreal columnLeft(int column) const;
};

} // namespace qupia
