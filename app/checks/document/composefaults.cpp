// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/document/documentchecks.h"
#include "checks/findingmaker.h"
#include "checks/values/valuefaults.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// The gap in the composed text: where to click.
Place placeOf(const ComposedPolicy &policy, const ComposeFault &fault)
{
    Place place{fault.field, fault.clause, fault.language};
    const auto find = [&](const BilingualText &text) {
        int offset = 0;
        for (const Span &span : text.in(fault.language)) {
            if (span.origin.kind == Origin::Kind::Gap && span.origin.field == fault.field) {
                place.offset = offset;
                place.length = int(span.text.size());
                return;
            }
            offset += int(span.text.size());
        }
    };
    for (const Block &block : policy.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->clause == fault.clause)
            find(paragraph->text);
        if (const auto *list = std::get_if<List>(&block)) {
            if (list->clause == fault.clause)
                find(list->intro);
            for (const ListItem &item : list->items) {
                if (item.clause == fault.clause)
                    find(item.text);
            }
        }
    }
    return place;
}

// Already reported where the question is: as unanswered, with one language, or as a wrong value.
bool isReportedAtField(const CheckContext &context, const FieldId &id)
{
    const Field *field = context.library.field(id);
    if (!field || !applies(*field, context.profile))
        return false;
    const QJsonValue value = effectiveValue(context.document, *field);
    if (!isFilled(*field, value))
        return field->required || (field->bilingual && value.isObject());
    return !valueFaults(*field, value, context.library).isEmpty();
}

// The two languages mostly lack the same; one finding for both is enough.
bool isSaidOfKazakh(const CheckContext &context, const ComposeFault &fault)
{
    ComposeFault other = fault;
    other.language = Language::Kazakh;
    return fault.language != Language::Kazakh && context.policy.faults.contains(other);
}

InterfaceText labelOf(const CheckContext &context, const ComposeFault &fault)
{
    const Field *field = context.library.field(fault.field);
    return field ? field->label : asArgument(fault.detail);
}

Finding offReference(const CheckContext &context, const ComposeFault &fault, const InterfaceText &number)
{
    Finding finding = findingOf(context, u"reference-off"_s, {{}, fault.clause, fault.language}, {{u"clause"_s, number}});
    const Clause *target = context.library.clause(ClauseId(fault.detail));
    const Rule *rule = context.library.rule(finding.rule);
    if (target && rule && target->when.holds(context.profile.flags))
        finding.fixes.append({rule->fixLabel, ChooseClause{target->id, ClauseChoice::On}});
    return finding;
}

} // namespace

QList<Finding> checkComposeFaults(const CheckContext &context)
{
    QList<Finding> findings;
    for (const ComposeFault &fault : context.policy.faults) {
        const InterfaceText number = asArgument(clauseNumber(context.policy, fault.clause));
        switch (fault.kind) {
        case ComposeFault::Kind::MissingValue:
            if (!isSaidOfKazakh(context, fault) && !isReportedAtField(context, fault.field)) {
                findings.append(findingOf(context, u"unfilled-placeholder"_s, placeOf(context.policy, fault),
                    {{u"clause"_s, number}, {u"field"_s, labelOf(context, fault)}}));
            }
            break;
        case ComposeFault::Kind::UnknownPlaceholder:
            findings.append(findingOf(context, u"unknown-placeholder"_s, placeOf(context.policy, fault),
                {{u"clause"_s, number}, {u"placeholder"_s, asArgument(fault.detail)}}));
            break;
        case ComposeFault::Kind::ReferenceOff:
            if (!isSaidOfKazakh(context, fault))
                findings.append(offReference(context, fault, number));
            break;
        case ComposeFault::Kind::MissingLanguage: {
            Finding finding = findingOf(context, u"wording-missing"_s, {{}, fault.clause, fault.language},
                {{u"clause"_s, number}, {u"language"_s, asArgument(languageCode(fault.language))}});
            if (const Rule *rule = context.library.rule(finding.rule))
                finding.fixes.append({rule->fixLabel, OverrideClause{fault.clause, std::nullopt}});
            findings.append(finding);
            break;
        }
        }
    }
    return findings;
}

} // namespace qupia
