// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/kinds.h"

#include "compose/valuetext.h"
#include "language/dates.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// How the answer may read in a text; one of these is enough.
QStringList readings(const TemplateLibrary &library, const Field &field, const QJsonValue &value, Language language)
{
    QStringList readings{localizedText(value, language)};
    if (field.type == FieldType::Date)
        readings.append(dateText(QDate::fromString(value.toString(), Qt::ISODate), language));
    if (field.type == FieldType::Address)
        readings.append({localizedText(value["street"_L1], language), localizedText(value["microdistrict"_L1], language)});
    QStringList chosen{value.isObject() ? value["choice"_L1].toString() : value.toString()};
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        chosen.append(entry.toString());
    for (const QString &id : chosen) {
        if (const Option *option = field.option(id))
            readings.append(option->text.in(language));
        if (const Country *country = field.type == FieldType::Countries ? library.country(id) : nullptr)
            readings.append(language == Language::Kazakh ? country->name.kk : country->name.ru);
    }
    readings.removeIf([](const QString &reading) { return reading.simplified().isEmpty(); });
    return readings;
}

// The wording names the answer by its placeholder, or prints what it says.
bool printsAnswer(const LawContext &context, const RuleStatement &statement, const FieldId &id, Language language)
{
    const QString source = context.check.document.overrides.value(statement.clause).text.in(language).simplified();
    const bool name = id == FieldId(u"entity.name"_s) && source.contains("{entity.shortName"_L1);
    if (name || source.contains(u'{' + id.toString()))
        return true;
    const Field *field = context.check.library.field(id);
    const QJsonValue value = field ? effectiveValue(context.check.document, *field) : QJsonValue();
    if (!field || !isFilled(*field, value))
        return true; // an open question is said elsewhere
    return std::ranges::any_of(readings(context.check.library, *field, value, language),
        [&](const QString &reading) { return source.contains(reading.simplified(), Qt::CaseInsensitive); });
}

bool says(const LawContext &context, const RuleStatement &statement, Language language, const WordText &text)
{
    const auto printed = [&](const FieldId &field) { return printsAnswer(context, statement, field, language); };
    const auto said = [&](const Phrase &phrase) { return contains(text, phrase); };
    return std::ranges::all_of(statement.says.in(language), said) && std::ranges::all_of(statement.values, printed);
}

} // namespace

QList<Finding> requiresStatement(const LawContext &context, const Rule &rule)
{
    QList<Finding> findings;
    for (const RuleStatement &statement : rule.parameters.statements) {
        for (const Language language : policyLanguages) {
            const WordText *text = context.reworded(statement.clause, language);
            // A language that is empty is said elsewhere.
            if (!text || text->words.isEmpty() || says(context, statement, language, *text))
                continue;
            Place place;
            place.clause = statement.clause;
            place.language = language;
            Finding finding = lawFinding(context, rule, place);
            finding.candidate = true;
            findings.append(finding);
        }
    }
    return findings;
}

QList<Finding> requiresClause(const LawContext &context, const Rule &rule)
{
    QList<Finding> findings;
    for (const ClauseId &clause : rule.parameters.clauses) {
        if (context.isPrinted(clause))
            continue;
        Place place;
        place.clause = clause;
        findings.append(lawFinding(context, rule, place));
    }
    return findings + requiresStatement(context, rule);
}

} // namespace qupia
