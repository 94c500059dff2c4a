// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/review/reviewrows.h"
#include "gui/theme/theme.h"
#include "language/spelling/speller.h"

#include <QTextLayout>

#include <array>
#include <memory>
#include <vector>

namespace qupia {

// Where the four columns of the review stand in a row of a given width.
struct ReviewColumns {
    QRect number, kazakh, russian, state;

    const QRect &text(Language language) const { return language == Language::Kazakh ? kazakh : russian; }
};

ReviewColumns reviewColumns(int width, const QFontMetrics &metrics);

inline constexpr int reviewRowPadding = 11;

// The laid-out texts of the rows, kept until a row or the width changes: an edit lays out its own row again and no other.
class ReviewLayouts {
public:
    void setWidth(int width, const QFont &interfaceFont);
    void resize(int rows);
    void insert(int first, int count);
    void remove(int first, int count);
    void forget(int row);
    void clear();

    const QTextLayout &layout(int row, Language language, const ReviewRow &content);
    int height(int row, const ReviewRow &content);
    const ReviewColumns &columns() const { return m_columns; }

private:
    struct Entry {
        std::array<std::unique_ptr<QTextLayout>, 2> texts;
        int height = 0;
    };

    const Entry &entry(int row, const ReviewRow &content);

    std::vector<std::unique_ptr<Entry>> m_entries;
    ReviewColumns m_columns;
    QFont m_font;
    int m_width = 0;
};

} // namespace qupia
