// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace qupia {

inline constexpr qsizetype longestCheckedWord = 64;

// Length of the leading hyphen parts that no dictionary can judge, with their hyphens: Latin words, names with inner capitals
// and up to five capitals.
// «cookies-тен» gives 8, «ЖШС» its whole length, «веб-сайт» 0.
qsizetype uncheckedLength(QStringView word);

// Whether every hyphen part is either such a one or accepted.
template <typename Accepts>
bool allPartsAccepted(QStringView word, const Accepts &accepts)
{
    const auto parts = word.split(u'-');
    return std::all_of(parts.begin(), parts.end(), [&accepts](QStringView part) {
        return (!part.isEmpty() && uncheckedLength(part) == part.size()) || accepts(part.toString());
    });
}

// As a dictionary wants it: NFC, no soft hyphens and joiners, one kind of hyphen and apostrophe.
QString plainWord(const QString &word);

enum class LetterCase { Small, Capitalised, Capitals };
LetterCase letterCase(QStringView word);
QString inLetterCase(const QString &word, LetterCase wanted);

} // namespace qupia
