// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/speller.h"

#include "language/kazakh/suffixes.h"
#include "language/spelling/wordparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Addresses and domains, blanked so that offsets stay.
QString withoutAddresses(const QString &text)
{
    static const QRegularExpression addresses(u"[A-Za-z][A-Za-z0-9+.]*://\\S+|(?:mailto|tel):\\S+|www\\.\\S+"
                                              "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*"
                                              "|\\b[A-Za-z0-9][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)*\\.[A-Za-z]{2,}\\b(?:/\\S*)?"
                                              "|\\b[\\p{Cyrillic}0-9-]+\\.(?:қаз|рф)\\b(?:/\\S*)?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString masked = text;
    auto matches = addresses.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        // One digit in front, so that «exl.kz-те» goes the way of «5-те».
        masked.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'0'));
    }
    return masked;
}

bool hasDigit(QStringView part)
{
    return std::any_of(part.begin(), part.end(), [](QChar character) { return character.isNumber(); });
}

// «-ке», «-нан», «-інші» after a number or a closing quote; a word in its own right is longer.
bool isEndingAfterHyphen(QStringView word)
{
    constexpr qsizetype longestEnding = 4;
    return word.size() <= longestEnding || (word.size() <= longestEnding + 2 && (word.endsWith(u"ншы") || word.endsWith(u"нші")));
}

void addWord(QStringView masked, qsizetype start, qsizetype end, bool afterHyphen, QList<WordRange> *words)
{
    if (start < end && !(afterHyphen && isEndingAfterHyphen(masked.sliced(start, end - start))))
        words->append({int(start), int(end - start)});
}

// A token is parts with hyphens between them; parts with digits are cut out.
void addToken(QStringView masked, qsizetype start, qsizetype end, QList<WordRange> *words)
{
    bool afterHyphen = start > 0 && (masked.at(start - 1) == u'-' || masked.at(start - 1) == u'‑');
    qsizetype wordStart = start;
    for (qsizetype partStart = start; partStart <= end;) {
        qsizetype partEnd = partStart;
        while (partEnd < end && masked.at(partEnd) != u'-' && masked.at(partEnd) != u'‑')
            ++partEnd;
        if (hasDigit(masked.sliced(partStart, partEnd - partStart))) {
            addWord(masked, wordStart, qMax(wordStart, partStart - 1), afterHyphen, words);
            wordStart = partEnd + 1;
            afterHyphen = true;
        }
        partStart = partEnd + 1;
    }
    addWord(masked, wordStart, end, afterHyphen, words);
}

// A name of the document in one of its cases: «Оспановтың», «Оспановым».
bool isFormOfName(const QString &word, const QString &name, Language language)
{
    if (name.size() < 3 || !word.startsWith(name.first(3)))
        return false;
    if (language == Language::Kazakh) {
        constexpr std::array cases{KazakhCase::Genitive, KazakhCase::Dative, KazakhCase::Accusative, KazakhCase::Locative,
            KazakhCase::Ablative, KazakhCase::Instrumental};
        return std::any_of(cases.begin(), cases.end(), [&](KazakhCase kazakhCase) {
            return inflect(name, kazakhCase).form == word || inflect(name, kazakhCase, {.possessive = true}).form == word
                || inflect(name, kazakhCase, {.plural = true}).form == word;
        });
    }
    constexpr qsizetype longestEnding = 3;
    const auto difference = std::mismatch(word.begin(), word.end(), name.begin(), name.end());
    return difference.first - word.begin() >= 3 && word.end() - difference.first <= longestEnding
        && name.end() - difference.second <= 2;
}

// «Оспановтың», «Серікқызына», «Оспановой»: no dictionary lists surnames.
bool looksLikeSurname(const QString &word, Language language)
{
    static const QRegularExpression kazakh(u"^\\p{Lu}\\p{Ll}{2,}([оеё]ва?|ұлы|қызы)(?<ending>\\p{Ll}{0,5})$"_s);
    static const QRegularExpression russian(
        u"^\\p{Lu}\\p{Ll}{2,}([ое]в(а|у|ым|е|ой|ы|ых|ыми|ич\\p{Ll}{0,3}|н[аыуе]|ной)?|улы|кызы)$"_s);
    if (language == Language::Russian)
        return russian.match(word).hasMatch();
    const QRegularExpressionMatch match = kazakh.match(word);
    return match.hasMatch()
        && (match.captured(u"ending"_s).isEmpty() || isFormOfName(word, word.first(match.capturedEnd(1)), language));
}

bool isKnown(const QString &word, const QSet<QString> &known, Language language)
{
    const QString lower = word.toLower();
    return looksLikeSurname(word, language) || known.contains(lower)
        || std::any_of(known.begin(), known.end(), [&](const QString &name) { return isFormOfName(lower, name, language); });
}

} // namespace

QList<WordRange> wordsOf(const QString &text)
{
    // Soft hyphens and joiners belong to the word they stand in.
    static const QRegularExpression token(
        u"[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\x{AD}\\x{200B}-\\x{200D}\\x{2060}\\x{FEFF}]*(?:[-‑'’ʼ][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\x{AD}\\x{200B}-\\x{200D}\\x{2060}\\x{FEFF}]*)*"_s);
    QList<WordRange> words;
    const QString masked = withoutAddresses(text);
    auto tokens = token.globalMatch(masked);
    while (tokens.hasNext()) {
        const QRegularExpressionMatch match = tokens.next();
        addToken(masked, match.capturedStart(), match.capturedEnd(), &words);
    }
    return words;
}

QList<WordRange> misspelt(const QString &text, const Speller &speller, const QSet<QString> &known)
{
    QList<WordRange> faults;
    const QList<WordRange> words = wordsOf(text);
    for (const WordRange &range : words) {
        const QString word = plainWord(text.sliced(range.offset, range.length));
        // One letter is an abbreviation or a list's mark.
        if (word.size() < 2 || uncheckedLength(word) == word.size())
            continue;
        if (!speller.accepts(word) && !isKnown(word, known, speller.language()))
            faults.append(range);
    }
    return faults;
}

} // namespace qupia
