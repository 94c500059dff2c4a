// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/saidfacts.h"

#include "language/dates.h"
#include "language/spokennumbers.h"

#include <QRegularExpression>

#include <array>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar taken = u'\uFFFC'; // stands where a fact was read

struct Named {
    QStringView beginning;
    QStringView name;
};

// Longer beginnings first.
constexpr std::array kazakhReferences{Named{u"тармақша", u"subpoint"}, Named{u"тармағ", u"point"}, Named{u"тармақ", u"point"},
    Named{u"бөлім", u"section"}, Named{u"бөлі", u"part"}, Named{u"бап", u"article"}, Named{u"баб", u"article"},
    Named{u"тарау", u"chapter"}, Named{u"қосымша", u"annex"}, Named{u"абзац", u"paragraph"}};
constexpr std::array russianReferences{Named{u"подпункт", u"subpoint"}, Named{u"пункт", u"point"}, Named{u"раздел", u"section"},
    Named{u"част", u"part"}, Named{u"стать", u"article"}, Named{u"стате", u"article"}, Named{u"глав", u"chapter"},
    Named{u"приложени", u"annex"}, Named{u"абзац", u"paragraph"}};

constexpr std::array kazakhUnits{Named{u"жұмыс", u"working days"}, Named{u"күнтізбелік", u"calendar days"},
    Named{u"күн", u"days"}, Named{u"тәулік", u"days"}, Named{u"апта", u"weeks"}, Named{u"ай", u"months"}, Named{u"жыл", u"years"},
    Named{u"жас", u"years"}, Named{u"сағат", u"hours"}, Named{u"минут", u"minutes"}, Named{u"пайыз", u"%"}, Named{u"%", u"%"}};
constexpr std::array russianUnits{Named{u"рабоч", u"working days"}, Named{u"календарн", u"calendar days"}, Named{u"д", u"days"},
    Named{u"сут", u"days"}, Named{u"недел", u"weeks"}, Named{u"месяц", u"months"}, Named{u"мес", u"months"},
    Named{u"год", u"years"}, Named{u"лет", u"years"}, Named{u"час", u"hours"}, Named{u"минут", u"minutes"},
    Named{u"процент", u"%"}, Named{u"%", u"%"}};

template <size_t Size>
QString nameOf(const std::array<Named, Size> &table, QStringView word)
{
    const QString lower = word.toString().toLower();
    for (const Named &row : table) {
        if (lower.startsWith(row.beginning))
            return row.name.toString();
    }
    return {};
}

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

// «пункт 2 статьи 8», «пункты 1 и 2», «8-баптың 2-тармағы», «395, 396 және 447-баптары», «4) тармақша»
void readReferences(QString &text, Language language, QList<SaidFact> &facts)
{
    static const QString list =
        u"(?<list>\\d+(?:[-.]\\d+)*\\)?(?:(?:\\s*,\\s*|\\s+(?:және|мен|и|или|немесе)\\s+)\\d+(?:[-.]\\d+)*\\)?)*)"_s;
    static const QRegularExpression kazakh(
        list + u"[-‑\\s]\\s?(?<noun>тармақша|тармағ|тармақ|бөлі[мгк]|бап|баб|тарау|қосымша|абзац)\\p{L}*"_s);
    static const QRegularExpression russian(
        u"(?<!\\p{L})(?<noun>подпункт|пункт|раздел|част|стать|стате|глав|приложени|абзац)\\p{L}*\\s+"_s + list,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"\\d+(?:[-.]\\d+)*"_s);
    const QString source = text;
    for (const QRegularExpressionMatch &match : (language == Language::Kazakh ? kazakh : russian).globalMatch(source)) {
        const QString noun = match.captured(u"noun"_s);
        const QString kind = language == Language::Kazakh ? nameOf(kazakhReferences, noun) : nameOf(russianReferences, noun);
        for (const QRegularExpressionMatch &each : number.globalMatch(match.captured(u"list"_s))) {
            SaidFact fact = factAt(kind, each.captured(), each);
            fact.offset += int(match.capturedStart(u"list"_s));
            facts.append(fact);
        }
        take(text, match.capturedStart(), match.capturedLength());
    }
}

QRegularExpression unitPattern(Language language)
{
    return QRegularExpression(language == Language::Kazakh
            ? u"\\G[-\\s\\x{A0}]*(?<unit>жұмыс күн|күнтізбелік күн|күн|тәулік|апта|ай(?!\\p{L}*қын)|жыл|жас|сағат|минут|пайыз|%)"_s
            : u"\\G[-\\s\\x{A0}]*(?<unit>рабоч\\p{L}+ д|календарн\\p{L}+ д|д(?:ень|ня|ней|ням|нями|нях)(?!\\p{L})|сут|недел|месяц|мес\\.|год|лет(?!\\p{L})|час(?:а|ов|у|ом|ам)?(?!\\p{L})|минут|процент|%)"_s);
}

// «2026 жылы» is a year and no term.
bool isYear(const SpokenNumber &number, const QString &unit)
{
    return unit == "years"_L1 && number.value >= 1900 && number.value <= 2100;
}

void readNumbers(const QString &text, Language language, SaidFacts &facts)
{
    static const QRegularExpression kazakhUnit = unitPattern(Language::Kazakh);
    static const QRegularExpression russianUnit = unitPattern(Language::Russian);
    const QList<SpokenNumber> numbers = spokenNumbers(text, language);
    for (const SpokenNumber &number : numbers) {
        const QRegularExpressionMatch match =
            (language == Language::Kazakh ? kazakhUnit : russianUnit).match(text, number.offset + number.length);
        QString unit;
        if (match.hasMatch())
            unit = language == Language::Kazakh ? nameOf(kazakhUnits, match.captured(u"unit"_s))
                                                : nameOf(russianUnits, match.captured(u"unit"_s));
        if (unit == "days"_L1 && text.first(number.offset).endsWith(u"күнтізбелік "_s))
            unit = u"calendar days"_s;
        const SaidFact fact{unit, number.text, number.offset, number.length, text.sliced(number.offset, number.length)};
        if (!unit.isEmpty() && !isYear(number, unit))
            facts.terms.append(fact);
        else if (number.digits || number.value > 1)
            facts.numbers.append({QString(), fact.value, fact.offset, fact.length, fact.words});
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
