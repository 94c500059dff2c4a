// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/document/documentchecks.h"
#include "checks/findingmaker.h"

#include <QSet>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

QList<Finding> checkRequiredSections(const CheckContext &context)
{
    QSet<SectionId> printed;
    for (const Block &block : context.policy.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            printed.insert(heading->section);
    }
    QList<Finding> findings;
    for (const Section &section : context.library.sections) {
        const bool mandatory = std::ranges::any_of(section.clauses, [&](const ClauseId &id) {
            const Clause *clause = context.library.clause(id);
            return clause && clause->isMandatory() && clause->when.holds(context.profile.flags);
        });
        if (!mandatory || printed.contains(section.id))
            continue;
        const InterfaceText title{section.title.kk, section.title.ru, section.title.ru};
        findings.append(findingOf(context, u"required-section"_s, Place{}, {{u"section"_s, title}}));
    }
    return findings;
}

} // namespace qupia
