// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/wordlist.h"

#include <algorithm>

namespace qupia {

WordList::WordList(QStringList words)
{
    for (QString &word : words)
        word = word.toLower();
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    words.removeOne(QString());
    m_words.reserve(size_t(words.size()));
    for (const QString &word : std::as_const(words)) {
        m_words.push_back({int(m_text.size()), int(word.size())});
        m_text += word;
    }
    m_text.squeeze();
}

std::vector<WordList::Place>::const_iterator WordList::find(QStringView word) const
{
    return std::lower_bound(
        m_words.begin(), m_words.end(), word, [this](const Place &place, QStringView wanted) { return text(place) < wanted; });
}

bool WordList::contains(QStringView word) const
{
    const auto found = find(word);
    return found != m_words.end() && text(*found) == word;
}

qsizetype WordList::longestBeginning(QStringView word) const
{
    const auto common = [word](QStringView other) {
        return std::mismatch(word.begin(), word.end(), other.begin(), other.end()).first - word.begin();
    };
    // Sorted: the words with most in common stand beside its place.
    const auto found = find(word);
    const qsizetype after = found == m_words.end() ? 0 : common(text(*found));
    const qsizetype before = found == m_words.begin() ? 0 : common(text(*std::prev(found)));
    return std::max(after, before);
}

} // namespace qupia
