// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/law/lawchecks.h"

#include "checks/kinds/kinds.h"

namespace qupia {

using namespace Qt::StringLiterals;

OwnCheck ownCheck(const RuleId &rule)
{
    static const QHash<RuleId, OwnCheck> checks{
        {RuleId(u"purpose-data-map"_s), checkPurposeMap},
        {RuleId(u"id-data-excess"_s), checkIdentityExcess},
        {RuleId(u"legal-basis-valid"_s), checkGrounds},
        {RuleId(u"retention-term"_s), checkRetention},
        {RuleId(u"recipients-named"_s), checkRecipients},
        {RuleId(u"cross-border-hidden"_s), checkHiddenTransfer},
        {RuleId(u"foreign-service"_s), checkForeignServices},
        {RuleId(u"size-class-notice"_s), checkSizeClass},
        {RuleId(u"bilingual"_s), checkUntranslated},
    };
    return checks.value(rule, nullptr);
}

QList<Finding> checkLaw(const CheckContext &context)
{
    const LawContext law = lawContextOf(context);
    QList<Finding> findings;
    for (const RuleId &id : context.library.lawRules) {
        const Rule *rule = context.library.rule(id);
        if (!rule || !rule->parameters.when.holds(context.profile.flags))
            continue;
        const KindCheck check = rule->kind == "own"_L1 ? ownCheck(id) : kindCheck(rule->kind);
        if (check)
            findings += check(law, *rule);
        const bool saysMore = rule->kind != "requires-clause"_L1 && rule->kind != "requires-statement"_L1;
        if (saysMore && !rule->parameters.statements.isEmpty())
            findings += requiresStatement(law, *rule);
    }
    return findings + phraseFindings(law);
}

} // namespace qupia
