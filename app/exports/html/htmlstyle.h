// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "compose/rows.h"

namespace qupia {

// Everything that stands in the page's one <style>: the fonts as data, the sheet, the rows of the grid (0: no grid).
// Nothing in it comes from the policy.
Result<QString> htmlStyle(int gridRows, bool withFonts);

// Where there is no room for a table, its rows become cards; the sheet writes the heads of the columns above the cells, since in
// the page they would be said once a cell.
QString cardStyle(const ComposedPolicy &policy, const QList<Row> &rows, const QList<Language> &languages);

// The class by which the sheet knows a table, counted from 1.
QString tableClass(int table);

} // namespace qupia
