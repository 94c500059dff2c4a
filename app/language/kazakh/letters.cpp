// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/kazakh/letters.h"

#include <array>

namespace qupia {

namespace {

// One row per letter of a pattern: what it becomes after each FinalSound, with back vowels and with front ones.
struct PatternLetter {
    char16_t letter;
    QStringView back;
    QStringView front;
};

constexpr std::array patternLetters{
    //            Vowel, Glide, Lateral, Nasal, Buzzing, Voiceless
    PatternLetter{u'A', u"аааааа", u"ееееее"},
    PatternLetter{u'I', u"ыыыыыы", u"іііііі"},
    PatternLetter{u'K', u"ққққққ", u"кккккк"},
    PatternLetter{u'X', u"ғғғғғғ", u"гггггг"},
    PatternLetter{u'G', u"ғғғғғқ", u"гггггк"},
    PatternLetter{u'D', u"дддддт", u"дддддт"},
    PatternLetter{u'L', u"ллдддт", u"ллдддт"},
    PatternLetter{u'N', u"нддндт", u"нддндт"},
    PatternLetter{u'C', u"нддддт", u"нддддт"},
    PatternLetter{u'W', u"дддндт", u"дддндт"},
    PatternLetter{u'M', u"мммббп", u"мммббп"},
    PatternLetter{u'Q', u"ммммбп", u"ммммбп"},
};

QChar realisedLetter(QChar letter, SpokenEnd before)
{
    for (const PatternLetter &row : patternLetters) {
        if (letter == row.letter)
            return (before.harmony == Harmony::Back ? row.back : row.front).at(qsizetype(before.sound));
    }
    return letter;
}

} // namespace

bool isKazakhVowel(QChar letter)
{
    return QStringView(u"аәоөұүыіеэяёиую").contains(letter);
}

bool isPlainVowel(QChar letter)
{
    return QStringView(u"аәоөұүыіеэяё").contains(letter);
}

FinalSound finalSound(QStringView word)
{
    qsizetype last = word.size() - 1;
    while (last > 0 && (word.at(last) == u'ь' || word.at(last) == u'ъ'))
        --last;
    if (last < 0)
        return FinalSound::Vowel;
    const QChar letter = word.at(last);
    if (QStringView(u"рйуию").contains(letter))
        return FinalSound::Glide;
    if (isKazakhVowel(letter))
        return FinalSound::Vowel;
    if (letter == u'л')
        return FinalSound::Lateral;
    if (QStringView(u"мнң").contains(letter))
        return FinalSound::Nasal;
    return letter == u'з' || letter == u'ж' ? FinalSound::Buzzing : FinalSound::Voiceless;
}

QString realised(QStringView pattern, SpokenEnd before)
{
    QString suffix;
    for (const QChar letter : pattern)
        suffix += realisedLetter(letter, before);
    return suffix;
}

} // namespace qupia
