// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace qupia {

enum class Harmony { Back, Front };

// The last sound, as far as it shapes a suffix. The letters б в г д sound voiceless at the end of a word.
enum class FinalSound { Vowel, Glide, Lateral, Nasal, Buzzing, Voiceless };

// How a text ends when read aloud.
struct SpokenEnd {
    Harmony harmony = Harmony::Front;
    FinalSound sound = FinalSound::Vowel;
    bool operator==(const SpokenEnd &) const = default;
};

// All take lower-case letters.
bool isKazakhVowel(QChar letter);
// Vowels after which the possessive is -сы: not у, ю and и, which end in a glide.
bool isPlainVowel(QChar letter);
FinalSound finalSound(QStringView word);

// Writes a suffix out. Capital Latin letters of the pattern stand for what the word before decides:
//   A а/е   I ы/і   K қ/к   X ғ/г   by harmony;
//   G ғ/г, voiceless қ/к (-ға);   D д/т (-да);   L л/д/т (-лар);   N н/д/т (-ның);   C н/д/т (-ны);
//   W д/н/т (-дан);   M м/б/п (-ма);   Q м/б/п (-мен)   by the last sound too.
QString realised(QStringView pattern, SpokenEnd before);

} // namespace qupia
