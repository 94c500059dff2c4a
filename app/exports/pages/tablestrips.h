// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/rows.h"
#include "exports/pages/strip.h"

namespace qupia {

// The width of each column, the same in both languages, so that the two tables compare at a glance.
QList<qreal> columnWidths(const Table &table, const ComposedPolicy &policy, const PageStyle &style);

// Adds a table's head and rows in one language, as wide as the columns together.
void addTableStrips(const Row &row, Language language, const QList<qreal> &widths, const ComposedPolicy &policy,
    const PageStyle &style, StripList &result);

// Shares a width among the columns of these rows of cells: each gets its longest word if all can, the rest goes where it makes
// the table lowest.
QList<qreal> columnWidths(const QList<QList<TextExtent>> &rows, qreal available);

} // namespace qupia
