// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace qupia {

inline constexpr qsizetype longestCheckedWord = 64;

// Length of the leading hyphen parts that no dictionary can judge, with their hyphens: Latin words, names with inner capitals
// and up to five capitals.
// «cookies-тен» gives 8, «ЖШС» its whole length, «веб-сайт» 0.
qsizetype uncheckedLength(QStringView word);

// As a dictionary wants it: NFC, no soft hyphens and joiners, one kind of hyphen and apostrophe.
QString plainWord(const QString &word);

enum class LetterCase { Small, Capitalised, Capitals };
LetterCase letterCase(QStringView word);
QString inLetterCase(const QString &word, LetterCase wanted);

} // namespace qupia
