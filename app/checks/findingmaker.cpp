// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/findingmaker.h"

namespace qupia {

using namespace Qt::StringLiterals;

Finding findingOf(
    const CheckContext &context, const QString &ruleId, const Place &place, const QMap<QString, InterfaceText> &arguments)
{
    Finding finding;
    finding.rule = RuleId(ruleId);
    finding.place = place;
    finding.arguments = arguments;
    if (const Rule *rule = context.library.rule(finding.rule)) {
        finding.severity = rule->severity;
        finding.basis = rule->basis;
    }
    return finding;
}

Finding findingOf(const CheckContext &context, const QString &rule, const Field &field, QMap<QString, InterfaceText> arguments)
{
    arguments.insert(u"field"_s, field.label);
    Place place;
    place.field = field.id;
    return findingOf(context, rule, place, arguments);
}

QString clauseNumber(const ComposedPolicy &policy, const ClauseId &clause)
{
    for (const Block &block : policy.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->clause == clause)
            return paragraph->number;
        if (const auto *table = std::get_if<Table>(&block); table && table->clause == clause)
            return table->number;
        const auto *list = std::get_if<List>(&block);
        if (!list)
            continue;
        if (list->clause == clause)
            return list->number;
        for (const ListItem &item : list->items) {
            if (item.clause == clause)
                return list->number + u' ' + item.number;
        }
    }
    return clause.toString();
}

} // namespace qupia
