// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/kazakh/numerals.h"

#include <array>

namespace qupia {

namespace {

constexpr Harmony back = Harmony::Back;
constexpr Harmony front = Harmony::Front;

// нөл бір екі үш төрт бес алты жеті сегіз тоғыз
constexpr std::array<SpokenEnd, 10> units{{
    {front, FinalSound::Lateral},
    {front, FinalSound::Glide},
    {front, FinalSound::Vowel},
    {front, FinalSound::Voiceless},
    {front, FinalSound::Voiceless},
    {front, FinalSound::Voiceless},
    {back, FinalSound::Vowel},
    {front, FinalSound::Vowel},
    {front, FinalSound::Buzzing},
    {back, FinalSound::Buzzing},
}};

// он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан
constexpr std::array<SpokenEnd, 9> tens{{
    {back, FinalSound::Nasal},
    {back, FinalSound::Vowel},
    {back, FinalSound::Buzzing},
    {back, FinalSound::Voiceless},
    {front, FinalSound::Glide},
    {back, FinalSound::Voiceless},
    {front, FinalSound::Voiceless},
    {front, FinalSound::Nasal},
    {back, FinalSound::Nasal},
}};

constexpr SpokenEnd hundred{front, FinalSound::Buzzing};
// мың, миллион, миллиард, триллион …
constexpr std::array<SpokenEnd, 4> groups{{
    {back, FinalSound::Nasal},
    {back, FinalSound::Nasal},
    {back, FinalSound::Voiceless},
    {back, FinalSound::Nasal},
}};

std::optional<int> romanDigit(QChar letter)
{
    constexpr QStringView letters = u"IVX";
    constexpr std::array values{1, 5, 10};
    const qsizetype index = letters.indexOf(letter);
    return index < 0 ? std::nullopt : std::optional(values.at(size_t(index)));
}

} // namespace

SpokenEnd numberEnd(QStringView digits)
{
    qsizetype last = digits.size() - 1;
    while (last >= 0 && digits.at(last).digitValue() == 0)
        --last;
    if (last < 0)
        return units.front();
    const auto digit = size_t(digits.at(last).digitValue());
    const qsizetype zeros = digits.size() - 1 - last;
    if (zeros == 0)
        return units.at(digit);
    if (zeros == 1)
        return tens.at(digit - 1);
    if (zeros == 2)
        return hundred;
    return groups.at(size_t(qMin<qsizetype>(zeros / 3, 4)) - 1);
}

std::optional<SpokenEnd> romanNumberEnd(QStringView letters)
{
    if (letters.size() < 2 || letters.size() > 6)
        return std::nullopt;
    int value = 0;
    int previous = 0;
    for (qsizetype index = letters.size() - 1; index >= 0; --index) {
        const auto digit = romanDigit(letters.at(index));
        if (!digit)
            return std::nullopt;
        value += *digit < previous ? -*digit : *digit;
        previous = qMax(previous, *digit);
    }
    // The ordinal ends in -ыншы or -інші.
    return SpokenEnd{numberEnd(QString::number(value)).harmony, FinalSound::Vowel};
}

} // namespace qupia
