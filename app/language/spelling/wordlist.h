// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace qupia {

// A set of words in lower case, kept in one block of memory.
class WordList {
public:
    WordList() = default;
    explicit WordList(QStringList words);

    bool contains(QStringView word) const;
    qsizetype size() const { return qsizetype(m_words.size()); }

private:
    struct Place {
        int offset = 0;
        int length = 0;
    };
    QString m_text;
    std::vector<Place> m_words; // sorted by the word
};

} // namespace qupia
