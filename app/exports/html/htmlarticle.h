// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/rows.h"

namespace qupia {

// One language's text as an <article>.
struct HtmlArticleOptions {
    Language language = Language::Kazakh;
    int column = 0; // 0 or 1
    bool grid = false; // side by side: everything says on which row of the grid it stands
};

QString htmlArticle(const ComposedPolicy &policy, const QList<Row> &rows, const HtmlArticleOptions &options);

// How many rows the grid has.
int gridRowCount(const QList<Row> &rows);

} // namespace qupia
