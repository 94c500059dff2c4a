// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/kazakh/letters.h"
#include "language/kazakh/suffixes.h"

#include <optional>

namespace qupia {

// What the rules cannot know: one table each, in exceptions.cpp. A new exception is one word there and one row of test data.
// Words are in lower case unless the text says otherwise.

std::optional<Harmony> harmonyException(QStringView word);

// Letter abbreviations in their own spelling: «ЖСН», «SMS».
std::optional<SpokenEnd> abbreviationEnd(QStringView abbreviation);
// Legal forms and the like, whose suffixes usage has fixed between two readings: «ЖШС» in the dative gives «не».
std::optional<QStringView> fixedEnding(QStringView abbreviation, KazakhCase kazakhCase);
// The name of one capital letter, Cyrillic or Latin.
std::optional<SpokenEnd> letterNameEnd(QChar letter);

std::optional<SpokenEnd> latinNameEnd(QStringView name);
std::optional<SpokenEnd> topLevelDomainEnd(QStringView domain);
// Abbreviated units after a number: «5 кг».
std::optional<SpokenEnd> unitEnd(QStringView unit);
std::optional<SpokenEnd> symbolEnd(QChar symbol);

// Nouns that often end a name as its head: «қала» for «Алматы қаласы».
QStringView headNouns();
// Looks like a possessive and is none: «жақсы».
bool isNotPossessive(QStringView word);
// Is one for good, whatever stands before it: «отбасы».
bool isFrozenPossessive(QStringView word);
// Personal and demonstrative pronouns in the singular, which change their stem: «ол», «оған».
std::optional<QStringView> pronounForm(QStringView word, KazakhCase kazakhCase);
// Loses its last vowel before the possessive: орын, орны.
bool dropsVowel(QStringView word);
// A loan whose к or п stays before a vowel: принципі.
bool keepsFinalConsonant(QStringView word);

} // namespace qupia
