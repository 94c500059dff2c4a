// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/saidfacts.h"

#include "language/dates.h"
#include "language/references.h"
#include "language/units.h"

#include <QRegularExpression>

#include <array>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar taken = u'\uFFFC'; // stands where a fact was read

void take(QString &text, qsizetype start, qsizetype length)
{
    text.replace(start, length, QString(length, taken));
}

SaidFact factAt(const QString &kind, const QString &value, const QRegularExpressionMatch &match, int group = 0)
{
    return {kind, value, int(match.capturedStart(group)), int(match.capturedLength(group)), match.captured(group)};
}

void readLinks(QString &text, QList<SaidFact> &facts)
{
    struct Pattern {
        QStringView kind;
        QRegularExpression expression;
    };
    static const std::array patterns{
        Pattern{
            u"e-mail", QRegularExpression(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s, QRegularExpression::UseUnicodePropertiesOption)},
        Pattern{u"address",
            QRegularExpression(
                u"(?:https?://|www\\.)[^\\s«»\",;)]*[^\\s«»\",;).:!?]|\\b[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.(?:kz|com|ru|org|net|io|info|shop)\\b(?:/[\\w./-]*[\\w/])?"_s)},
        Pattern{u"act", QRegularExpression(u"№\\s?\\d+(?:[-/][\\p{L}\\d]+)*"_s)},
        Pattern{u"phone", QRegularExpression(u"(?<![\\d+])\\+?\\d(?:[\\s\\x{A0}()-]{0,2}\\d){9,11}(?!\\d)"_s)},
    };
    for (const Pattern &pattern : patterns) {
        const QString source = text;
        for (const QRegularExpressionMatch &match : pattern.expression.globalMatch(source)) {
            QString value = match.captured().toLower();
            if (pattern.kind == u"phone" || pattern.kind == u"act")
                value.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
            facts.append(factAt(pattern.kind.toString(), value, match));
            take(text, match.capturedStart(), match.capturedLength());
        }
    }
}

QString isoDate(const QString &year, int month, const QString &day)
{
    return u"%1-%2-%3"_s.arg(year).arg(month, 2, 10, QChar(u'0')).arg(day.toInt(), 2, 10, QChar(u'0'));
}

QRegularExpression datePattern(Language language)
{
    QStringList months;
    for (int month = 1; month <= 12; ++month)
        months += monthInDate(month, language);
    const QString names = months.join(u'|');
    return QRegularExpression(language == Language::Kazakh
            ? u"(?:(?<year>\\d{4})\\s+ж(?:ыл\\p{L}*|\\.)\\s+)?(?<day>\\d{1,2})[-\\s]+(?<month>%1)\\p{L}*"_s.arg(names)
            : u"(?<day>\\d{1,2})\\s+(?<month>%1)(?!\\p{L})(?:\\s+(?<year>\\d{4})(?:\\s+г(?:ода|оду|\\.)?)?)?"_s.arg(names));
}

void readDates(QString &text, Language language, QList<SaidFact> &facts)
{
    static const QRegularExpression kazakh = datePattern(Language::Kazakh);
    static const QRegularExpression russian = datePattern(Language::Russian);
    static const QRegularExpression digits(u"(?<![\\d.])(?<day>\\d{1,2})\\.(?<month>\\d{2})\\.(?<year>\\d{4})(?!\\d)"_s);
    QString source = text;
    for (const QRegularExpressionMatch &match : (language == Language::Kazakh ? kazakh : russian).globalMatch(source)) {
        int month = 1;
        while (month < 12 && monthInDate(month, language) != match.captured(u"month"_s))
            ++month;
        facts.append(factAt(u"date"_s, isoDate(match.captured(u"year"_s), month, match.captured(u"day"_s)), match));
        take(text, match.capturedStart(), match.capturedLength());
    }
    source = text;
    for (const QRegularExpressionMatch &match : digits.globalMatch(source)) {
        const QString value = isoDate(match.captured(u"year"_s), match.captured(u"month"_s).toInt(), match.captured(u"day"_s));
        facts.append(factAt(u"date"_s, value, match));
        take(text, match.capturedStart(), match.capturedLength());
    }
}

void readReferences(QString &text, Language language, QList<SaidFact> &facts)
{
    const QList<ReferenceGroup> groups = spokenReferences(text, language);
    for (const ReferenceGroup &group : groups) {
        for (const SpokenReference &each : group.references)
            facts.append({each.part, each.number, each.offset, int(each.number.size()), each.number});
        take(text, group.offset, group.length);
    }
}

void readNumbers(const QString &text, Language language, SaidFacts &facts)
{
    const QList<SpokenNumber> numbers = spokenNumbers(text, language);
    for (const SpokenNumber &number : numbers) {
        const SaidFact fact{
            unitOf(text, number, language), number.text, number.offset, number.length, text.sliced(number.offset, number.length)};
        if (!fact.kind.isEmpty())
            facts.terms.append(fact);
        else if (number.digits || number.value > 1)
            facts.numbers.append(fact);
    }
}

} // namespace

SaidFacts saidFacts(const QString &text, Language language)
{
    SaidFacts facts;
    QString rest = text;
    readLinks(rest, facts.links);
    readDates(rest, language, facts.dates);
    readReferences(rest, language, facts.references);
    readNumbers(rest, language, facts);
    return facts;
}

QList<SaidFact> onlyHere(const QList<SaidFact> &here, const QList<SaidFact> &there)
{
    QList<SaidFact> left = there;
    QList<SaidFact> missing;
    for (const SaidFact &fact : here) {
        const auto same = std::find_if(left.begin(), left.end(), [&fact](const SaidFact &other) { return other.sameAs(fact); });
        if (same == left.end())
            missing.append(fact);
        else
            left.erase(same);
    }
    return missing;
}

} // namespace qupia
