// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/wordparts.h"

#include "language/scripts.h"

#include <algorithm>

namespace qupia {

namespace {

constexpr qsizetype longestAbbreviation = 5;

bool isCapitals(QStringView part)
{
    return part.size() >= 2 && std::all_of(part.begin(), part.end(), [](QChar letter) { return letter.isUpper(); });
}

// `next`: the part after the hyphen.
bool isUnchecked(QStringView part, QStringView next)
{
    if (std::any_of(part.begin(), part.end(), [](QChar letter) { return letter.script() == QChar::Script_Latin; }))
        return true;
    if (isCapitals(part))
        return part.size() <= longestAbbreviation || (!next.isEmpty() && next.front().isLower());
    // «ҚазМұнайГаз»
    return part.size() > 1 && std::any_of(part.begin() + 1, part.end(), [](QChar letter) { return letter.isUpper(); });
}

} // namespace

qsizetype uncheckedLength(QStringView word)
{
    qsizetype length = 0;
    while (length < word.size()) {
        const qsizetype hyphen = word.indexOf(u'-', length);
        const qsizetype end = hyphen < 0 ? word.size() : hyphen;
        if (!isUnchecked(word.sliced(length, end - length), word.sliced(qMin(end + 1, word.size()))))
            break;
        length = hyphen < 0 ? end : hyphen + 1;
    }
    return length;
}

QString plainWord(const QString &word)
{
    QString plain = cleaned(word, LineBreaks::ToSpaces).trimmed();
    for (QChar &character : plain) {
        if (character == u'‑' || character == u'‐')
            character = u'-';
        else if (character == u'’' || character == u'ʼ')
            character = u'\'';
    }
    return plain;
}

LetterCase letterCase(QStringView word)
{
    if (word.isEmpty() || !word.front().isUpper())
        return LetterCase::Small;
    const bool capitals =
        word.size() > 1 && std::none_of(word.begin(), word.end(), [](QChar letter) { return letter.isLower(); });
    return capitals ? LetterCase::Capitals : LetterCase::Capitalised;
}

QString inLetterCase(const QString &word, LetterCase wanted)
{
    if (wanted == LetterCase::Capitals)
        return word.toUpper();
    if (wanted == LetterCase::Capitalised && !word.isEmpty())
        return word.first(1).toUpper() + word.sliced(1);
    return word;
}

} // namespace qupia
