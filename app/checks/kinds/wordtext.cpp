// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/wordtext.h"

#include "language/characters.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

enum class Mark { Letter, Skip, Blank, Part, Sentence };

// A full stop inside a number or an address ends nothing.
Mark markAt(const QString &text, int at)
{
    const QChar c = text.at(at);
    if (c.isLetterOrNumber())
        return Mark::Letter;
    switch (c.unicode()) {
    case u'.':
        return at + 1 == text.size() || text.at(at + 1).isSpace() ? Mark::Sentence : Mark::Blank;
    case u'!':
    case u'?':
    case u';':
    case u'\n':
    case 0x2028:
    case 0x2029:
        return Mark::Sentence;
    case u',':
    case u':':
    case u'(':
    case u')':
    case 0x2013:
    case 0x2014:
        return Mark::Part;
    default:
        break;
    }
    if (c.isMark() || characterKind(c.unicode()) == CharacterKind::Invisible || characterKind(c.unicode()) == CharacterKind::Bidi)
        return Mark::Skip;
    return Mark::Blank;
}

bool fitsAny(QStringView word, const QList<Phrase> &negation)
{
    return std::ranges::any_of(negation, [&](const Phrase &phrase) { return phrase.words.first().fits(word); });
}

// A "not" that the phrase itself asks for negates nothing.
bool asksFor(const WordRange &range, const Phrase &phrase, qsizetype word, const QList<Phrase> &negation)
{
    const qsizetype at = range.matched.indexOf(word);
    if (at < 0 || at >= phrase.words.size())
        return false;
    return std::ranges::any_of(
        phrase.words.at(at).forms, [&](const PhraseWord::Form &form) { return fitsAny(form.text, negation); });
}

bool negatesBetween(const WordText &text, qsizetype first, qsizetype last, const WordRange &range, const Phrase &phrase,
    const QList<Phrase> &negation)
{
    for (qsizetype at = first; at <= last && at < text.words.size(); ++at) {
        if (fitsAny(text.words.at(at).text, negation) && !asksFor(range, phrase, at, negation))
            return true;
    }
    return false;
}

} // namespace

WordText wordTextOf(const QString &text)
{
    WordText result;
    result.words.reserve(text.size() / 7);
    int sentence = 0;
    int part = 0;
    QString letters;
    int begin = -1;
    const auto finish = [&](int end) {
        if (begin < 0)
            return;
        result.words.append({normalisedWord(letters), begin, end - begin, sentence, part});
        letters.clear();
        begin = -1;
    };
    for (int at = 0; at < text.size(); ++at) {
        const Mark mark = markAt(text, at);
        if (mark == Mark::Letter) {
            if (begin < 0)
                begin = at;
            letters += text.at(at);
            continue;
        }
        if (mark == Mark::Skip)
            continue;
        finish(at);
        sentence += mark == Mark::Sentence ? 1 : 0;
        part += mark == Mark::Blank ? 0 : 1;
    }
    finish(int(text.size()));
    return result;
}

std::optional<WordRange> phraseAt(const WordText &text, qsizetype word, const Phrase &phrase)
{
    if (phrase.words.isEmpty())
        return {};
    qsizetype at = word;
    const int sentence = text.words.at(word).sentence;
    WordRange range{word, word, {}};
    for (qsizetype i = 0; i < phrase.words.size(); ++i) {
        const PhraseWord &wanted = phrase.words.at(i);
        const qsizetype furthest = wanted.gapBefore ? at + phraseGap : at;
        while (at <= furthest && at < text.words.size() && text.words.at(at).sentence == sentence
            && !wanted.fits(text.words.at(at).text))
            ++at;
        if (at > furthest || at >= text.words.size() || text.words.at(at).sentence != sentence)
            return {};
        range.matched.append(at);
        ++at;
    }
    range.last = at - 1;
    return range;
}

bool contains(const WordText &text, const Phrase &phrase, int sentence)
{
    for (qsizetype at = 0; at < text.words.size(); ++at) {
        if (sentence >= 0 && text.words.at(at).sentence != sentence)
            continue;
        if (phraseAt(text, at, phrase))
            return true;
    }
    return false;
}

bool isNegated(const WordText &text, const WordRange &range, const Phrase &phrase, const Phrases &negation)
{
    qsizetype first = range.first;
    while (first > 0 && text.words.at(first - 1).part == text.words.at(range.first).part)
        --first;
    // "не считается, что …": the "not" of the main sentence reaches into the one that "что" begins.
    static const QStringList openers{u"что"_s, u"чтобы"_s, u"если"_s};
    if (first > 0 && openers.contains(text.words.at(first).text)
        && text.words.at(first - 1).sentence == text.words.at(first).sentence) {
        const int part = text.words.at(first - 1).part;
        while (first > 0 && text.words.at(first - 1).part == part)
            --first;
    }
    qsizetype last = range.last;
    while (last + 1 < text.words.size() && text.words.at(last + 1).part == text.words.at(range.last).part)
        ++last;
    const qsizetype behind = qMin(range.last + 1, last);
    return negatesBetween(text, first, behind, range, phrase, negation.ru)
        || negatesBetween(text, range.first, last, range, phrase, negation.kk);
}

TextRange sentenceRange(const QString &text, const WordText &words, qsizetype word)
{
    const int sentence = words.words.at(word).sentence;
    qsizetype first = word;
    while (first > 0 && words.words.at(first - 1).sentence == sentence)
        --first;
    qsizetype last = word;
    while (last + 1 < words.words.size() && words.words.at(last + 1).sentence == sentence)
        ++last;
    const int begin = words.words.at(first).offset;
    int end = words.words.at(last).offset + words.words.at(last).length;
    const int next = last + 1 < words.words.size() ? words.words.at(last + 1).offset : int(text.size());
    while (end < next && !text.at(end).isSpace())
        ++end;
    return {begin, end - begin};
}

} // namespace qupia
