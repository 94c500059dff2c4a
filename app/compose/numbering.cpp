// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/numbering.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Definitions are numbered like paragraphs: a lawyer refers to «3.4», not to an item of a list.
bool isItem(const Clause &clause)
{
    return clause.kind == ClauseKind::ListItem;
}

QList<PlannedClause> printedClauses(
    const Section &section, const PolicyDocument &document, const TemplateLibrary &library, const Flags &flags)
{
    QList<PlannedClause> printed;
    for (const ClauseId &id : section.clauses) {
        const Clause *clause = library.clause(id);
        if (!clause || clause->kind == ClauseKind::Title || !isPrinted(*clause, document, flags))
            continue;
        if (!isItem(*clause)) {
            printed.append({clause, {}, {}});
            continue;
        }
        for (PlannedClause &list : printed) {
            if (list.clause->id == clause->parent)
                list.items.append({clause, {}, {}});
        }
    }
    // A list without items says nothing, nor does the lead-in to definitions that are all off.
    printed.removeIf([&](const PlannedClause &planned) {
        if (planned.clause->kind != ClauseKind::ListIntro || !planned.items.isEmpty())
            return false;
        return !std::ranges::any_of(printed, [&](const PlannedClause &other) {
            return other.clause->kind == ClauseKind::Definition && other.clause->parent == planned.clause->id;
        });
    });
    return printed;
}

void numberClauses(PlannedSection &section, NumberTable &numbers)
{
    int paragraphs = 0;
    int annexes = 0;
    for (PlannedClause &planned : section.clauses) {
        const ClauseKind kind = planned.clause->kind;
        const bool annex = kind == ClauseKind::Annex || kind == ClauseKind::Table;
        planned.number = annex ? QString::number(++annexes) : u"%1.%2"_s.arg(section.number).arg(++paragraphs);
        numbers.insert(planned.clause->id.toString(), planned.number);
        int items = 0;
        for (PlannedClause &item : planned.items) {
            item.number = u"%1)"_s.arg(++items);
            numbers.insert(item.clause->id.toString(), planned.number + u' ' + item.number);
        }
    }
}

} // namespace

PrintedPlan planOf(const PolicyDocument &document, const TemplateLibrary &library, const Profile &profile)
{
    PrintedPlan plan;
    for (const Section &section : library.sections) {
        for (const ClauseId &id : section.clauses) {
            const Clause *clause = library.clause(id);
            if (clause && clause->kind == ClauseKind::Title && !plan.title)
                plan.title = clause;
        }
        PlannedSection planned{
            &section, QString::number(plan.sections.size() + 1), printedClauses(section, document, library, profile.flags)};
        if (planned.clauses.isEmpty())
            continue;
        plan.numbers.insert(u"section:"_s + section.id.toString(), planned.number);
        numberClauses(planned, plan.numbers);
        plan.sections.append(planned);
    }
    return plan;
}

} // namespace qupia
