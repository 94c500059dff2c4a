// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/terms.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct NumberWord {
    const char16_t *start;
    int value;
    bool whole;
};

// Beginnings that all cases share; short Kazakh numerals stand alone.
constexpr NumberWord numberWords[] = {
    {u"одного", 1, true},
    {u"один", 1, true},
    {u"двух", 2, true},
    {u"два", 2, true},
    {u"трех", 3, true},
    {u"три", 3, true},
    {u"четыр", 4, false},
    {u"пятнадцат", 15, false},
    {u"пятидесят", 50, false},
    {u"пят", 5, false},
    {u"шестидесят", 60, false},
    {u"шестьдесят", 60, false},
    {u"шест", 6, false},
    {u"семи", 7, true},
    {u"семь", 7, true},
    {u"восьм", 8, false},
    {u"восемь", 8, true},
    {u"девяност", 90, false},
    {u"девят", 9, false},
    {u"десят", 10, false},
    {u"двадцат", 20, false},
    {u"тридцат", 30, false},
    {u"сорок", 40, false},
    {u"бір", 1, true},
    {u"екі", 2, true},
    {u"үш", 3, true},
    {u"төрт", 4, true},
    {u"бес", 5, true},
    {u"алты", 6, true},
    {u"жеті", 7, true},
    {u"сегіз", 8, true},
    {u"тоғыз", 9, true},
    {u"он", 10, true},
    {u"жиырма", 20, true},
    {u"отыз", 30, true},
    {u"қырық", 40, true},
    {u"елу", 50, true},
    {u"алпыс", 60, true},
    {u"тоқсан", 90, true},
};

int numberOf(const QString &word)
{
    bool whole = false;
    const int digits = word.toInt(&whole);
    if (whole)
        return digits;
    for (const NumberWord &known : numberWords) {
        const QStringView start(known.start);
        if (known.whole ? word == start : word.startsWith(start))
            return known.value;
    }
    return -1;
}

bool isDay(const QString &word)
{
    return word == "день"_L1 || word.startsWith(u"дня"_s) || word.startsWith(u"дне"_s) || word.startsWith(u"күн"_s);
}

// What stands behind a number; `before` is the word in front of it.
bool readUnit(const WordText &text, qsizetype at, const QString &before, Term &term)
{
    const auto word = [&](qsizetype i) { return i < text.words.size() ? text.words.at(i).text : QString(); };
    const QString unit = word(at);
    if ((unit.startsWith(u"рабоч"_s) || unit == u"жұмыс"_s) && isDay(word(at + 1))) {
        term.unit = Term::Unit::WorkingDays;
    } else if (unit.startsWith(u"календар"_s) && isDay(word(at + 1))) {
        term.unit = Term::Unit::CalendarDays;
    } else if (isDay(unit) || unit.startsWith(u"сут"_s) || unit.startsWith(u"тәулік"_s)) {
        term.unit = before.startsWith(u"рабоч"_s) ? Term::Unit::WorkingDays : Term::Unit::CalendarDays;
    } else if (unit.startsWith(u"час"_s) || unit.startsWith(u"сағат"_s)) {
        term.unit = Term::Unit::Hours;
    } else if (unit.startsWith(u"недел"_s) || unit.startsWith(u"апта"_s)) {
        term.count *= 7;
    } else if (unit.startsWith(u"месяц"_s) || unit == u"ай"_s || unit == u"айдан"_s) {
        term.unit = Term::Unit::Months;
    } else if (unit.startsWith(u"год"_s) || unit == u"лет"_s || unit.startsWith(u"жыл"_s)) {
        term.unit = Term::Unit::Years;
    } else {
        return false;
    }
    return true;
}

// The most working days that so many days of the calendar can hold.
int mostWorkingDays(int days)
{
    return days / 7 * 5 + qMin(days % 7, 5);
}

} // namespace

QList<Term> termsIn(const WordText &text, int sentence)
{
    QList<Term> terms;
    for (qsizetype at = 0; at < text.words.size(); ++at) {
        if (text.words.at(at).sentence != sentence)
            continue;
        Term term;
        term.word = at;
        term.count = numberOf(text.words.at(at).text);
        if (term.count < 0 || term.count > 100000)
            continue;
        const QString before = at > 0 ? text.words.at(at - 1).text : QString();
        qsizetype next = at + 1;
        // «двадцати одного», «он бес», «30 (тридцати)»
        if (next < text.words.size()) {
            const int second = numberOf(text.words.at(next).text);
            const bool addsUp = second > 0 && second < 10 && term.count >= 10 && term.count % 10 == 0;
            if (addsUp)
                term.count += second;
            if (addsUp || second == term.count)
                ++next;
        }
        if (readUnit(text, next, before, term)) {
            terms.append(term);
            at = next;
        }
    }
    return terms;
}

TermAgainstLimit againstWorkingDays(const Term &term, int limit)
{
    switch (term.unit) {
    case Term::Unit::WorkingDays:
        return term.count > limit ? TermAgainstLimit::Longer : TermAgainstLimit::Within;
    case Term::Unit::CalendarDays:
        return mostWorkingDays(term.count) > limit ? TermAgainstLimit::Longer : TermAgainstLimit::Within;
    case Term::Unit::Hours:
        return mostWorkingDays((term.count + 23) / 24) > limit ? TermAgainstLimit::Longer : TermAgainstLimit::OtherUnit;
    case Term::Unit::Months:
        return mostWorkingDays(qMin(term.count, 1000) * 28) > limit ? TermAgainstLimit::Longer : TermAgainstLimit::Within;
    case Term::Unit::Years:
        return term.count > 0 ? TermAgainstLimit::Longer : TermAgainstLimit::Within;
    }
    Q_UNREACHABLE();
}

} // namespace qupia
