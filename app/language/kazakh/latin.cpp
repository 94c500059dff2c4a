// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/kazakh/latin.h"

#include "language/kazakh/exceptions.h"

#include <QRegularExpression>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView latinVowels = u"aeiouy";

// Lower case, without accents.
QString plainLetters(QStringView name)
{
    QString plain;
    const QString decomposed = name.toString().toLower().normalized(QString::NormalizationForm_D);
    for (const QChar letter : decomposed) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter == u'ı' ? QChar(u'y') : letter;
    }
    return plain;
}

// A Kazakh word in Latin letters: there y is ы.
bool looksKazakh(const QString &lower, const QString &plain)
{
    static const QRegularExpression kazakhLetters(u"[qıñğşäöüū]|gh|zh"_s);
    static const QRegularExpression yAsVowel(u"y[^aeiouy]"_s);
    return kazakhLetters.match(lower).hasMatch() || yAsVowel.match(plain).hasMatch();
}

// Up to four capitals that do not read as a word are spelt out.
bool isSpeltOut(QStringView name)
{
    static const QRegularExpression readable(
        u"^[B-DF-HJ-NP-TV-Z]?([AEIOU][B-DF-HJ-NP-TV-Z]){1,2}[AEIOU]?$|^([B-DF-HJ-NP-TV-Z][AEIOU]){2}$"_s);
    return name.size() <= 4 && name.toString().toUpper() == name && !readable.match(name.toString()).hasMatch();
}

qsizetype lastVowel(QStringView word)
{
    for (qsizetype index = word.size() - 1; index >= 0; --index) {
        if (latinVowels.contains(word.at(index)))
            return index;
    }
    return -1;
}

Harmony latinHarmony(QStringView word, bool kazakh)
{
    const qsizetype index = lastVowel(word);
    if (index < 0)
        return Harmony::Front;
    const QChar vowel = word.at(index);
    const bool final = index == word.size() - 1;
    if (vowel == u'y')
        return kazakh && (!final || (index > 0 && !latinVowels.contains(word.at(index - 1)))) ? Harmony::Back : Harmony::Front;
    if (vowel == u'u' && final) {
        const qsizetype before = lastVowel(word.first(index));
        return before < 0 || QStringView(u"aouy").contains(word.at(before)) ? Harmony::Back : Harmony::Front;
    }
    return QStringView(u"aou").contains(vowel) ? Harmony::Back : Harmony::Front;
}

FinalSound latinFinalSound(QStringView word, bool readsBackY)
{
    const QChar last = word.back();
    if (QStringView(u"aoe").contains(last) || (last == u'y' && readsBackY))
        return FinalSound::Vowel;
    if (QStringView(u"yiuwr").contains(last))
        return FinalSound::Glide;
    if (last == u'l')
        return FinalSound::Lateral;
    if (word.endsWith(u"ng"))
        return FinalSound::Voiceless;
    if (last == u'm' || last == u'n')
        return FinalSound::Nasal;
    return last == u'z' ? FinalSound::Buzzing : FinalSound::Voiceless;
}

} // namespace

LatinReading readLatin(QStringView name)
{
    const QString plain = plainLetters(name);
    if (plain.isEmpty())
        return {};
    if (const auto known = latinNameEnd(plain))
        return {*known, true};
    if (isSpeltOut(name))
        return {letterNameEnd(name.back().toUpper()).value_or(SpokenEnd{Harmony::Front, FinalSound::Glide}), false};
    const bool kazakh = looksKazakh(name.toString().toLower(), plain);
    static const QRegularExpression silentE(u"[^aeiouy]e$"_s);
    QStringView spoken = plain;
    if (!kazakh && plain.size() > 4 && silentE.match(plain).hasMatch())
        spoken.chop(1);
    const Harmony harmony = latinHarmony(spoken, kazakh);
    return {{harmony, latinFinalSound(spoken, kazakh && harmony == Harmony::Back)}, false};
}

} // namespace qupia
