// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/kazakh/harmony.h"

#include "language/kazakh/exceptions.h"

#include <algorithm>
#include <array>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView backVowels = u"аоұыя";
constexpr QStringView frontVowels = u"әеөүіэё";
constexpr QStringView frontKazakhVowels = u"әөүі";
constexpr QStringView backKazakhLetters = u"қғұ";

// Loans that end so take front suffixes whatever their vowels (spelling rules of 1983, § 35): паркте, банктің.
constexpr std::array frontClusters{u"рк", u"рг", u"нк", u"нг", u"кс", u"кт", u"ск", u"лк", u"кл"};

bool hasOneOf(QStringView word, QStringView letters)
{
    return std::any_of(word.begin(), word.end(), [letters](QChar letter) { return letters.contains(letter); });
}

qsizetype lastVowel(QStringView word)
{
    for (qsizetype index = word.size() - 1; index >= 0; --index) {
        if (isKazakhVowel(word.at(index)))
            return index;
    }
    return -1;
}

bool endsInFrontCluster(QStringView word)
{
    return std::any_of(frontClusters.begin(), frontClusters.end(),
        [word](const char16_t *cluster) { return word.endsWith(QStringView(cluster)); });
}

// In an open syllable у and ю follow the vowel before: оқуға, келуге, менюге; alone they are back: суға.
HarmonyReading afterFinalGlide(QStringView before, QChar last)
{
    for (qsizetype index = before.size() - 1; index >= 0; --index) {
        const QChar letter = before.at(index);
        if (backVowels.contains(letter))
            return {Harmony::Back, "harmony.final-u"_L1};
        if (frontVowels.contains(letter) || letter == u'и')
            return {Harmony::Front, "harmony.final-u"_L1};
    }
    return {last == u'у' ? Harmony::Back : Harmony::Front, "harmony.final-u"_L1};
}

HarmonyReading byLastVowel(QStringView word, qsizetype index)
{
    const QChar vowel = word.at(index);
    if (backVowels.contains(vowel))
        return {Harmony::Back, "harmony.last-vowel"_L1};
    if (frontVowels.contains(vowel))
        return {Harmony::Front, "harmony.last-vowel"_L1};
    // магазинге, Ғабдуллинге; but зағипқа, Қалиға
    if (vowel == u'и')
        return {hasOneOf(word, backKazakhLetters) && !word.endsWith(u"ин") ? Harmony::Back : Harmony::Front, "harmony.last-i"_L1};
    // у within a closed syllable stands in loans only, and they are back: институтқа, форумның.
    if (vowel == u'у' && index < word.size() - 1)
        return {hasOneOf(word, frontKazakhVowels) ? Harmony::Front : Harmony::Back, "harmony.closed-u"_L1};
    return afterFinalGlide(word.first(index), vowel);
}

} // namespace

HarmonyReading harmonyOf(QStringView word)
{
    if (const auto exception = harmonyException(word))
        return {*exception, "harmony.exception"_L1};
    const qsizetype vowel = lastVowel(word);
    if (vowel < 0)
        return {Harmony::Front, "harmony.no-vowel"_L1};
    if (endsInFrontCluster(word))
        return {Harmony::Front, "harmony.cluster"_L1};
    // рубльден, Стокгольмде; but Уханьнан by its vowel
    if (word.sliced(vowel).contains(u'ь') && !word.endsWith(u"нь"))
        return {Harmony::Front, "harmony.soft-sign"_L1};
    if (word.endsWith(u'х') && word.size() > 2)
        return {Harmony::Back, "harmony.final-kh"_L1};
    if (word.endsWith(u"аев"))
        return {Harmony::Back, "harmony.surname"_L1};
    return byLastVowel(word, vowel);
}

} // namespace qupia
