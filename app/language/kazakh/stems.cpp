// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/kazakh/stems.h"

#include "language/kazakh/exceptions.h"
#include "language/kazakh/harmony.h"

#include <QRegularExpression>
#include <QSet>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

bool endsInVowelAndCluster(QStringView lower)
{
    static const QRegularExpression pattern(u"([аеиу]кт|[аи]фт|епт|ск)$"_s);
    return pattern.match(lower.toString()).hasMatch();
}

bool endsInDoubledConsonant(QStringView word)
{
    return word.size() > 2 && word.back() == word.at(word.size() - 2) && !isKazakhVowel(word.back());
}

QChar voiced(QChar consonant)
{
    switch (consonant.unicode()) {
    case u'к':
        return u'г';
    case u'қ':
        return u'ғ';
    case u'п':
        return u'б';
    default:
        return consonant;
    }
}

QSet<QString> possessiveHeads()
{
    QSet<QString> forms;
    const auto heads = headNouns().split(u' ');
    for (const QStringView head : heads)
        forms.insert(withPossessive(head.toString()).text);
    return forms;
}

} // namespace

SpokenEnd wordEnd(QStringView lowerWord)
{
    return {harmonyOf(lowerWord).harmony, finalSound(lowerWord)};
}

Stem stemBeforeSuffix(const QString &word)
{
    const QString lower = word.toLower();
    if (endsInVowelAndCluster(lower))
        return {word + u'і', {Harmony::Front, FinalSound::Vowel}, "stem.epenthesis"_L1};
    const SpokenEnd end = wordEnd(lower);
    if (lower.endsWith(u"зд"_s))
        return {word.chopped(1), {end.harmony, FinalSound::Buzzing}, "stem.zd"_L1};
    // повестер, повестің
    if (lower.endsWith(u"сть"))
        return {word.chopped(1), end, "stem.soft-sign"_L1};
    // Names keep both letters: Боннға.
    if (endsInDoubledConsonant(lower) && word.front().isLower())
        return {word.chopped(1), end, "stem.doubled"_L1};
    return {word, end, {}};
}

bool voicesFinalConsonant(QStringView lowerWord)
{
    // Loans keep them, and so do clusters: типі, даңқы.
    static const QRegularExpression loan(u"([^а]ип|(ск|го|тр)оп|[юэ]п|[юэ]к|бук)$"_s);
    if (lowerWord.size() < 2 || voiced(lowerWord.back()) == lowerWord.back() || !isKazakhVowel(lowerWord.at(lowerWord.size() - 2))
        || keepsFinalConsonant(lowerWord))
        return false;
    return !loan.match(lowerWord.toString()).hasMatch();
}

Stem withPossessive(const QString &word)
{
    const QString lower = word.toLower();
    const Stem stem = stemBeforeSuffix(word);
    if (lower.isEmpty())
        return stem;
    const auto with = [](const QString &text, QStringView pattern, SpokenEnd end, QLatin1StringView rule) {
        return Stem{text + realised(pattern, end), {end.harmony, FinalSound::Vowel}, rule};
    };
    if (isPlainVowel(stem.text.back().toLower()))
        return with(stem.text, u"сI", stem.end, "possessive.after-vowel"_L1);
    if (dropsVowel(lower))
        return with(word.chopped(2) + word.back(), u"I", stem.end, "possessive.vowel-drop"_L1);
    if (lower.endsWith(u'ь'))
        return with(word.chopped(1), u"I", stem.end, "possessive.soft-sign"_L1);
    if (stem.text == word && voicesFinalConsonant(lower))
        return with(word.chopped(1) + voiced(word.back()), u"I", stem.end, "possessive.voicing"_L1);
    return with(stem.text, u"I", stem.end, "possessive.after-consonant"_L1);
}

QString withoutPossessive(const QString &word)
{
    const auto heads = headNouns().split(u' ');
    for (const QStringView head : heads) {
        if (withPossessive(head.toString()).text == word.toLower())
            return word.first(1) + head.sliced(1).toString();
    }
    static const QRegularExpression derived(u"[лдт](ығы|ігі)$"_s);
    if (derived.match(word).hasMatch())
        return word.chopped(2) + (word.endsWith(u'ы') ? u'қ' : u'к');
    static const QRegularExpression afterVowel(u"[аәеоөұүыі](сы|сі)$"_s);
    if (afterVowel.match(word).hasMatch())
        return word.chopped(2);
    static const QRegularExpression plainEnd(u"([уң]ы|[уң]і|ымы|імі|ушысы|ушісі)$"_s);
    return plainEnd.match(word).hasMatch() ? word.chopped(1) : QString();
}

bool carriesPossessive(QStringView lowerWord)
{
    if (isNotPossessive(lowerWord))
        return false;
    if (isFrozenPossessive(lowerWord))
        return true;
    static const QSet<QString> heads = possessiveHeads();
    if (heads.contains(lowerWord.toString()))
        return true;
    // Endings that no bare noun has: -лығы (лық + ы), -лары, -сы, -уы, -ымы; қызы and ұлы in patronymics.
    static const QRegularExpression endings(
        u"(.(қызы|ұлы)|..[лдт](ығы|ігі)|..[лдт](ары|ері)|..[аәеоөұүыіяэ](сы|сі)|.(уы|уі|юі)|..(ымы|імі))$"_s);
    return endings.match(lowerWord.toString()).hasMatch();
}

} // namespace qupia
