// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QString>

namespace qupia {

// Numbers and terms in words, as legal texts print them. Numbers from 0 to 999 999 999; anything else comes back in digits.

// Nominative, in Russian masculine: «он бес», «пятнадцать», «двадцать один».
QString numberWords(int number, Language language);
// «пятнадцати», «двадцати одного»
QString russianNumberWordsGenitive(int number);

enum class TermNoun { WorkingDay, CalendarDay, Month, Year, Hour };

// Number word and noun, nominative (in Russian also the accusative): «үш жұмыс күні», «три рабочих дня».
QString countedTerm(int count, TermNoun noun, Language language);
// «трёх рабочих дней», «двадцати одного рабочего дня»
QString russianCountedTermGenitive(int count, TermNoun noun);

} // namespace qupia
