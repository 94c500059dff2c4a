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
    // How many of the first letters of the word begin a word of the list.
    qsizetype longestBeginning(QStringView word) const;
    qsizetype size() const { return qsizetype(m_words.size()); }

private:
    struct Place {
        int offset = 0;
        int length = 0;
    };
    QStringView text(const Place &place) const { return QStringView(m_text).sliced(place.offset, place.length); }
    std::vector<Place>::const_iterator find(QStringView word) const; // the first that is not before the word

    QString m_text;
    std::vector<Place> m_words; // sorted by the word
};

} // namespace qupia
