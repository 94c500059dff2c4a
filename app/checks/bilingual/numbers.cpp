// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/bilingualchecks.h"

#include "checks/finding.h"

#include <QRegularExpression>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const QList<SaidFact> &facts)
{
    QStringList words;
    for (const SaidFact &fact : facts)
        words << fact.words;
    return words.isEmpty() ? u"–"_s : words.join(", "_L1);
}

// «оба», «двуязычный», «екеуі»: two without the number.
QList<SaidFact> withoutPairs(const QList<SaidFact> &facts, const QString &otherText)
{
    static const QRegularExpression two(
        u"(?<!\\p{L})(об[ае]|обои|обеи|дву|втор|пар[аыу]|екі|екеу|қос|жұп)"_s, QRegularExpression::CaseInsensitiveOption);
    QList<SaidFact> left = facts;
    if (two.match(otherText).hasMatch())
        left.removeIf([](const SaidFact &fact) { return fact.value == "2"_L1 && !fact.words.front().isDigit(); });
    return left;
}

void report(const QString &rule, const QList<SaidFact> &kazakh, const QList<SaidFact> &russian, PairFindings &found)
{
    if (kazakh.isEmpty() && russian.isEmpty())
        return;
    const QMap<QString, InterfaceText> arguments{{u"kk"_s, asArgument(wordsOf(kazakh))}, {u"ru"_s, asArgument(wordsOf(russian))}};
    // One number differs: the other column's stands ready, in digits.
    if (russian.size() == 1 && kazakh.size() == 1 && kazakh.first().words.front().isDigit()
        && russian.first().words.front().isDigit() && kazakh.first().kind == russian.first().kind) {
        const SaidFact &fact = kazakh.first();
        found.add(rule, Language::Kazakh, fact.offset, fact.length, arguments, russian.first().words);
        return;
    }
    if (!kazakh.isEmpty())
        found.add(rule, Language::Kazakh, kazakh.first().offset, kazakh.first().length, arguments);
    else
        found.add(rule, Language::Russian, russian.first().offset, russian.first().length, arguments);
}

bool isUnitOnly(const QList<SaidFact> &kazakh, const QList<SaidFact> &russian)
{
    return kazakh.size() == 1 && russian.size() == 1 && kazakh.first().value == russian.first().value;
}

} // namespace

void checkNumbersAgree(const TextPair &pair, PairFindings &found)
{
    QList<SaidFact> kazakh = onlyHere(pair.facts.kk.terms, pair.facts.ru.terms);
    QList<SaidFact> russian = onlyHere(pair.facts.ru.terms, pair.facts.kk.terms);
    if (isUnitOnly(kazakh, russian)) {
        report(u"bilingual.unit"_s, kazakh, russian, found);
        return;
    }
    // What has a unit in one language only is compared as a bare number.
    const auto bare = [](const QList<SaidFact> &terms, const QList<SaidFact> &numbers) {
        QList<SaidFact> all;
        for (SaidFact fact : terms + numbers) {
            fact.kind.clear();
            all << fact;
        }
        return all;
    };
    const QList<SaidFact> allKazakh = bare(kazakh, pair.facts.kk.numbers);
    const QList<SaidFact> allRussian = bare(russian, pair.facts.ru.numbers);
    kazakh = withoutPairs(onlyHere(allKazakh, allRussian), pair.text.ru);
    russian = withoutPairs(onlyHere(allRussian, allKazakh), pair.text.kk);
    // «один» and «бір» with a unit on one side only say "a day", not a number.
    const auto isOne = [](const SaidFact &fact) { return fact.value == "1"_L1 && !fact.words.front().isDigit(); };
    if (kazakh.isEmpty())
        russian.removeIf(isOne);
    else if (russian.isEmpty())
        kazakh.removeIf(isOne);
    report(u"bilingual.number"_s, kazakh, russian, found);
}

void checkDatesAgree(const TextPair &pair, PairFindings &found)
{
    report(u"bilingual.date"_s, onlyHere(pair.facts.kk.dates, pair.facts.ru.dates),
        onlyHere(pair.facts.ru.dates, pair.facts.kk.dates), found);
}

void checkReferencesAgree(const TextPair &pair, PairFindings &found)
{
    report(u"bilingual.reference"_s, onlyHere(pair.facts.kk.references, pair.facts.ru.references),
        onlyHere(pair.facts.ru.references, pair.facts.kk.references), found);
}

void checkLinksAgree(const TextPair &pair, PairFindings &found)
{
    report(u"bilingual.link"_s, onlyHere(pair.facts.kk.links, pair.facts.ru.links),
        onlyHere(pair.facts.ru.links, pair.facts.kk.links), found);
}

} // namespace qupia
