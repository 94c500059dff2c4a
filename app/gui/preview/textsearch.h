// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/rows.h"

namespace qupia {

struct TextMatch {
    int row = 0;
    Language language = Language::Kazakh;
    int start = 0; // in the text of cellText()
    int length = 0;

    bool operator==(const TextMatch &) const = default;
};

// Every place of the words in the rows, in reading order; capitals do not matter.
QList<TextMatch> findInRows(const QList<Row> &rows, const QString &words, const QList<Language> &languages);

} // namespace qupia
