// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/kazakhforms.h"

#include "language/kazakh/exceptions.h"
#include "language/kazakh/stems.h"

#include <algorithm>
#include <array>

namespace qupia {

namespace {

constexpr qsizetype longestWord = 64;
constexpr qsizetype longNoun = 5;

// What is written together with a word of its own: автожаңарту, бейнебаян. The other way round: сайт-аралық.
constexpr std::array<QStringView, 26> firstParts{u"авто", u"анти", u"аудио", u"бейне", u"био", u"веб", u"видео", u"гео", u"гипер",
    u"кибер", u"контр", u"көп", u"макро", u"медиа", u"мета", u"микро", u"мини", u"нано", u"нейро", u"радио", u"супер", u"теле",
    u"фото", u"эко", u"электр", u"мульти"};
constexpr qsizetype shortestSecondPart = 4;

// The consonant that a voiced one stands for before a vowel: бөліг-і from бөлік.
QChar unvoiced(QChar consonant)
{
    switch (consonant.unicode()) {
    case u'г':
        return u'к';
    case u'ғ':
        return u'қ';
    case u'б':
        return u'п';
    default:
        return {};
    }
}

// What no rule of suffixes makes: «қайа» is written «қая», and no letter stands three times.
bool isImpossible(QStringView word)
{
    for (qsizetype index = 1; index < word.size(); ++index) {
        const QChar letter = word.at(index);
        const QChar before = word.at(index - 1);
        if ((before == u'й' && (letter == u'а' || letter == u'у'))
            || (index > 1 && letter == before && letter == word.at(index - 2)))
            return true;
    }
    return false;
}

QString withLast(QStringView stem, QChar last)
{
    return stem.chopped(1).toString() + last;
}

} // namespace

bool KazakhForms::recognises(QStringView word) const
{
    if (word.size() < 2 || word.size() > longestWord)
        return false;
    if (isNoun(word))
        return true;
    return !isImpossible(word) && (grows(word) || isCompound(word));
}

bool KazakhForms::grows(QStringView word) const
{
    // A stem may differ from its dictionary form in its last letter, no further.
    for (qsizetype length = qMin(word.size() - 1, qMax(m_stems.longestBeginning(word), m_loans.longestBeginning(word)) + 1);
         length >= 2; --length) {
        if (splitsAt(word, length))
            return true;
    }
    return false;
}

bool KazakhForms::isCompound(QStringView word) const
{
    const auto isWord = [this](QStringView part) { return isNoun(part) || grows(part); };
    const bool first = std::any_of(firstParts.begin(), firstParts.end(), [&](QStringView part) {
        return word.size() >= part.size() + shortestSecondPart && word.startsWith(part) && isWord(word.sliced(part.size()));
    });
    const qsizetype between = word.indexOf(u"аралы");
    return first || (between > 0 && isNoun(word.first(between)) && isWord(word.sliced(between)));
}

bool KazakhForms::isEnding(QStringView suffixes) const
{
    for (const Harmony harmony : {Harmony::Back, Harmony::Front}) {
        for (int sound = 0; sound <= int(FinalSound::Voiceless); ++sound) {
            if (!suffixes.isEmpty() && m_grammar.mayFollowNoun({harmony, FinalSound(sound)}, suffixes))
                return true;
        }
    }
    return false;
}

bool KazakhForms::isVerbStem(QStringView stem) const
{
    // табу is the verb тап: no stem ends in a voiced consonant.
    if (stem.isEmpty() || !unvoiced(stem.back()).isNull())
        return false;
    // тау and бау are no infinitives.
    if (stem.size() == 2 && isPlainVowel(stem.back()) && stem != u"де" && stem != u"же")
        return false;
    const auto listed = [this](QStringView beginning, QStringView end) {
        QString infinitive = beginning.toString();
        infinitive += end;
        return m_stems.contains(infinitive);
    };
    if (listed(stem, u"у"))
        return true;
    const QStringView shorter = stem.chopped(1);
    switch (stem.back().unicode()) {
    case u'й':
        return listed(shorter, u"ю");
    case u'п':
        return listed(shorter, u"бу");
    case u'к':
        return listed(shorter, u"гу");
    case u'қ':
        return listed(shorter, u"ғу");
    case u'ы':
    case u'і':
        // оқы: оқу. The bare stem must be a word, or every verb would have such a double; and the vowel is of its harmony.
        return !shorter.isEmpty() && !isPlainVowel(shorter.back()) && listed(shorter, u"у")
            && (stem.back() == u'ы') == (wordEnd(shorter).harmony == Harmony::Back)
            && (m_stems.contains(stem) || !m_stems.contains(shorter));
    default:
        return false;
    }
}

// Almost any noun does. Of the short ones only those that are listed with their verb: with -ла they would cover too many slips.
bool KazakhForms::makesVerbs(QStringView noun) const
{
    return m_loans.contains(noun) || (noun.size() >= longNoun && m_stems.contains(noun));
}

bool KazakhForms::splitsAt(QStringView word, qsizetype length) const
{
    const QStringView stem = word.first(length);
    const QStringView rest = word.sliced(length);
    if (isNoun(stem) && m_grammar.mayFollowNoun(wordEnd(stem), rest, voicesFinalConsonant(stem)))
        return true;
    if (makesVerbs(stem) && m_grammar.mayMakeVerb(wordEnd(stem), rest))
        return true;
    // оқы and -йды make оқиды: splitsAtChangedVerb() sees to it.
    const bool contracts = rest.front() == u'й' && (stem.back() == u'ы' || stem.back() == u'і');
    if (!contracts && isVerbStem(stem) && m_grammar.mayFollowVerb(wordEnd(stem), rest))
        return true;
    return splitsAtChangedNoun(stem, rest) || splitsAtChangedVerb(stem, rest);
}

bool KazakhForms::splitsAtChangedNoun(QStringView stem, QStringView rest) const
{
    const QString text = stem.toString();
    const QChar last = stem.back();
    const auto grows = [this, &text](const QString &noun, QStringView suffixes) {
        return isNoun(noun) && m_grammar.mayFollowNoun(wordEnd(text), suffixes);
    };
    // кінәға, куәлар
    if (last == u'ә' && QStringView(u"ғдл").contains(rest.front()) && isNoun(stem)
        && m_grammar.mayFollowNoun({Harmony::Back, FinalSound::Vowel}, rest))
        return true;
    // класқа from класс, съезде from съезд, контекстен from контекст and -тен
    if (!isKazakhVowel(last) && grows(text + last, rest))
        return true;
    if (last == u'з' && grows(text + u'д', rest))
        return true;
    if (stem.endsWith(u"ст") && grows(text, QString(u'т' + rest.toString())))
        return true;
    return (rest.front() == u'ы' || rest.front() == u'і') && splitsBeforeNarrowVowel(text, rest);
}

bool KazakhForms::splitsBeforeNarrowVowel(const QString &stem, QStringView rest) const
{
    // бөлігі from бөлік
    if (const QChar voiceless = unvoiced(stem.back()); !voiceless.isNull()) {
        const QString noun = withLast(stem, voiceless);
        if (isNoun(noun) && m_grammar.mayFollowNoun(wordEnd(noun), rest))
            return true;
    }
    // актілер: the stem takes an і before it takes anything.
    if (rest.front() == u'і' && isNoun(stem) && !stemBeforeSuffix(stem).rule.isEmpty()
        && m_grammar.mayFollowNoun({Harmony::Front, FinalSound::Vowel}, rest.sliced(1)))
        return true;
    // пикселі from пиксель
    if (isNoun(QString(stem + u'ь')) && m_grammar.mayFollowNoun(wordEnd(stem + u'ь'), rest))
        return true;
    // халқы from халық
    for (const QChar dropped : {QChar(u'ы'), QChar(u'і')}) {
        const QString noun = stem.chopped(1) + dropped + stem.back();
        if (dropsVowel(noun) && m_grammar.mayFollowNoun(wordEnd(noun), rest))
            return true;
    }
    return false;
}

bool KazakhForms::splitsAtChangedVerb(QStringView stem, QStringView rest) const
{
    const auto grows = [this](const QString &verb, QStringView suffixes) {
        return isVerbStem(verb) && m_grammar.mayFollowVerb(wordEnd(verb), suffixes);
    };
    // қою, қоя from қой
    if (rest.front() == u'ю' || rest.front() == u'я') {
        const QString suffixes = (rest.front() == u'ю' ? u'у' : u'а') + rest.sliced(1).toString();
        const QString verb = stem.toString() + u'й';
        if (grows(verb, suffixes) || (rest.front() == u'я' && grows(verb, QString(u'е') + suffixes.sliced(1))))
            return true;
    }
    if (!isKazakhVowel(rest.front()))
        return false;
    // оқиды from оқы and -йды
    if (rest.front() == u'и') {
        const QString suffixes = u'й' + rest.sliced(1).toString();
        if (grows(stem.toString() + u'ы', suffixes) || grows(stem.toString() + u'і', suffixes))
            return true;
    }
    // табады from тап, шығады from шық
    if (const QChar voiceless = unvoiced(stem.back()); !voiceless.isNull() && grows(withLast(stem, voiceless), rest))
        return true;
    // тауып from тап
    return stem.back() == u'у' && (rest.front() == u'ы' || rest.front() == u'і') && grows(withLast(stem, u'п'), rest);
}

} // namespace qupia
