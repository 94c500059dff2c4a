// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/rows.h"

#include <QList>

namespace qupia {

// A stretch of a cell's text with where it comes from.
struct CellPiece {
    int start = 0;
    int length = 0;
    Origin origin;
    bool link = false;
    bool strong = false;
};

// What a row shows in one language, as one string to lay out, with the pieces to colour and click.
struct CellText {
    QString marker; // "1)" or a box, stands left of the text
    QString text; // begins with the number, "4.2. "
    QList<CellPiece> pieces;
};

// A table becomes lines of "head: value" under its first cell: half a column is too narrow for four.
CellText cellText(const Row &row, Language language);

// The text of a row for a screen reader and the clipboard: number, Kazakh, Russian.
QString spokenText(const Row &row);

} // namespace qupia
