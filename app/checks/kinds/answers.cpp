// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/findingmaker.h"
#include "checks/kinds/kinds.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

Place placeOf(const FieldId &field)
{
    Place place;
    place.field = field;
    return place;
}

// A rule whose fields do not apply here has nothing to ask.
const Field *askedField(const LawContext &context, const FieldId &id)
{
    const Field *field = context.check.library.field(id);
    return field && applies(*field, context.check.profile) ? field : nullptr;
}

QStringList chosenOptions(const QJsonValue &value)
{
    if (value.isObject())
        return {value["choice"_L1].toString()};
    if (!value.isArray())
        return {value.toString()};
    QStringList chosen;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        chosen.append(each.toString());
    return chosen;
}

bool holdsAnswer(const QStringList &chosen, const RuleParameters &parameters)
{
    const auto isLawful = [&](const QString &each) { return parameters.options.contains(each); };
    if (!parameters.options.isEmpty() && !std::ranges::all_of(chosen, isLawful))
        return false;
    return std::ranges::all_of(parameters.groups, [&](const QStringList &group) {
        return std::ranges::any_of(group, [&](const QString &option) { return chosen.contains(option); });
    });
}

} // namespace

QList<Finding> requiresField(const LawContext &context, const Rule &rule)
{
    QList<Finding> findings;
    for (const FieldId &id : rule.parameters.fields) {
        const Field *field = askedField(context, id);
        if (field && !isFilled(*field, effectiveValue(context.check.document, *field)))
            findings.append(lawFinding(context, rule, placeOf(id)));
        // An empty answer is open, not a breach.
        if (!findings.isEmpty() && findings.last().severity == Severity::Error)
            findings.last().severity = Severity::Unanswered;
    }
    return findings;
}

QList<Finding> asksAnswer(const LawContext &context, const Rule &rule)
{
    QList<Finding> findings = requiresAnswer(context, rule);
    for (const FieldId &id : rule.parameters.fields) {
        const Field *field = askedField(context, id);
        if (!field || isFilled(*field, effectiveValue(context.check.document, *field)))
            continue;
        findings.append(lawFinding(context, rule, placeOf(id)));
        findings.last().severity = Severity::Question;
    }
    return findings;
}

QList<Finding> requiresAnswer(const LawContext &context, const Rule &rule)
{
    QList<Finding> findings;
    for (const FieldId &id : rule.parameters.fields) {
        const Field *field = askedField(context, id);
        if (!field)
            continue;
        const QJsonValue value = effectiveValue(context.check.document, *field);
        if (isFilled(*field, value) && !holdsAnswer(chosenOptions(value), rule.parameters))
            findings.append(lawFinding(context, rule, placeOf(id)));
    }
    return findings;
}

QList<Finding> consistentValue(const LawContext &context, const Rule &rule)
{
    if (rule.parameters.needs.holds(context.check.profile.flags))
        return {};
    Place place;
    if (!rule.parameters.fields.isEmpty())
        place.field = rule.parameters.fields.first();
    if (!rule.parameters.clauses.isEmpty())
        place.clause = rule.parameters.clauses.first();
    return {lawFinding(context, rule, place)};
}

} // namespace qupia
