// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pages/strip.h"

namespace qupia {

struct LineRange {
    int first = 0;
    int count = 0;
};

// A strip, or some lines of one, on a page.
struct Placement {
    int strip = 0;
    int page = 0;
    qreal top = 0;
    qreal height = 0;
    QList<LineRange> lines; // for each cell
    bool begins = true; // false: goes on from the page before, or is a table's head repeated
};

// Where the pages break. Strips stay whole; a heading stays with what follows; a strip longer than a page breaks by lines, in all
// its cells at once. Arithmetic only.
QList<Placement> breakIntoPages(const QList<Strip> &strips, qreal bodyTop, qreal bodyBottom);

} // namespace qupia
