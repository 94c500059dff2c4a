// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/safefixes.h"

#include "checks/check.h"
#include "compose/compose.h"

#include <algorithm>

namespace qupia {

namespace {

constexpr int mostRounds = 8;

// The clauses and fields that a change touches.
void collectTargets(const DocumentChange &change, QStringList &targets)
{
    if (const auto *set = std::get_if<SetValue>(&change))
        targets.append(set->field.toString());
    if (const auto *wording = std::get_if<OverrideClause>(&change))
        targets.append(wording->clause.toString());
    if (const auto *group = std::get_if<ChangeGroup>(&change)) {
        for (const DocumentChange &each : group->changes)
            collectTargets(each, targets);
    }
}

bool overlaps(const QStringList &left, const QStringList &right)
{
    return std::ranges::any_of(left, [&](const QString &target) { return right.contains(target); });
}

} // namespace

SafeFixes safeFixes(const PolicyDocument &document, const TemplateLibrary &library, QList<Finding> findings)
{
    SafeFixes safe;
    PolicyDocument mended = document;
    for (int round = 0; round < mostRounds; ++round) {
        const qsizetype before = safe.steps.size();
        QStringList touched; // a second remedy of the same clause waits for the next round, where it sees the first
        for (const Finding &finding : findings) {
            const auto fix = std::ranges::find_if(finding.fixes, &Fix::safe);
            const auto done = [&](const SafeFixes::Step &step) { return step.finding.sameAs(finding); };
            if (fix == finding.fixes.end() || finding.accepted || std::ranges::any_of(safe.steps, done))
                continue;
            QStringList targets;
            collectTargets(fix->change, targets);
            if (overlaps(targets, touched))
                continue;
            touched += targets;
            safe.steps.append({finding, *fix});
            safe.change.changes.push_back(fix->change);
            mended = applied(std::move(mended), fix->change);
        }
        if (safe.steps.size() == before)
            break;
        findings = runChecks(mended, library, compose(mended, library));
    }
    return safe;
}

} // namespace qupia
