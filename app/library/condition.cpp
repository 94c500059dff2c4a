// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/condition.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

bool Condition::holds(const Flags &flags) const
{
    return std::ranges::all_of(terms, [&](const ConditionTerm &term) {
        const bool any = std::ranges::any_of(term.anyOf, [&](const FlagId &flag) { return flags.contains(flag); });
        return any != term.negated;
    });
}

QList<FlagId> Condition::flags() const
{
    QList<FlagId> named;
    for (const ConditionTerm &term : terms)
        named += term.anyOf;
    return named;
}

bool Condition::isContradiction() const
{
    QSet<FlagId> demanded;
    QSet<FlagId> excluded;
    for (const ConditionTerm &term : terms) {
        if (term.negated)
            excluded += QSet<FlagId>(term.anyOf.begin(), term.anyOf.end());
        else if (term.anyOf.size() == 1)
            demanded += term.anyOf.first();
    }
    return std::ranges::any_of(demanded, [&](const FlagId &flag) {
        const QString name = flag.toString();
        const bool bothAnswers = name.endsWith(".yes"_L1) && demanded.contains(FlagId(name.chopped(3) + "no"_L1));
        return excluded.contains(flag) || bothAnswers;
    });
}

ConditionTerm parseConditionTerm(const QString &text)
{
    ConditionTerm term;
    QString rest = text.trimmed();
    if (rest.startsWith(u'!')) {
        term.negated = true;
        rest.remove(0, 1);
    }
    const bool several = rest.startsWith("any:"_L1);
    const QStringList names = several ? rest.mid(4).split(u',') : QStringList{rest};
    for (const QString &name : names)
        term.anyOf.append(FlagId(name.trimmed()));
    return term;
}

Condition parseCondition(const QStringList &terms)
{
    Condition condition;
    for (const QString &term : terms)
        condition.terms.append(parseConditionTerm(term));
    return condition;
}

} // namespace qupia
