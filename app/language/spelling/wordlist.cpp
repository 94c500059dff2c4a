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

bool WordList::contains(QStringView word) const
{
    const auto text = [this](const Place &place) { return QStringView(m_text).sliced(place.offset, place.length); };
    const auto found = std::lower_bound(
        m_words.begin(), m_words.end(), word, [&text](const Place &place, QStringView wanted) { return text(place) < wanted; });
    return found != m_words.end() && text(*found) == word;
}

} // namespace qupia
