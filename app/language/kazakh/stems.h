// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/kazakh/letters.h"

namespace qupia {

// Changes at the end of a word before its suffixes.
struct Stem {
    QString text;
    SpokenEnd end;
    QLatin1StringView rule; // empty where nothing changed
};

SpokenEnd wordEnd(QStringView lowerWord);

// Before plural and case: акт, акті-; класс, клас-; съезд, съез-. Keeps the case of the letters.
Stem stemBeforeSuffix(const QString &word);
// The word with the possessive of the third person: бап, бабы; орын, орны; субъект, субъектісі.
Stem withPossessive(const QString &word);
// The noun without that possessive: субъектісі, субъект; empty where the letters do not tell.
QString withoutPossessive(const QString &word);
// Whether its last к, қ or п turns into г, ғ or б before a vowel: бөлік, but not банк or принцип.
bool voicesFinalConsonant(QStringView lowerWord);
// Whether the word already ends in that possessive; a judgement by its form and a list of head nouns.
bool carriesPossessive(QStringView lowerWord);

} // namespace qupia
