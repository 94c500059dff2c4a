// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/findingmaker.h"
#include "checks/kinds/kinds.h"
#include "checks/law/lawchecks.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

QList<Finding> checkPurposeMap(const LawContext &context, const Rule &rule)
{
    const Field *purposes = context.check.library.field(FieldId(u"purposes.selected"_s));
    if (!purposes)
        return {};
    const auto isOffered = [&](const QString &id) {
        const Option *option = purposes->option(id);
        return !option || option->when.holds(context.check.profile.flags);
    };
    QList<Finding> findings;
    for (const MatrixRow &row : context.check.profile.matrix) {
        const Category *category = context.check.library.category(row.category);
        if (!category || row.purposes.isEmpty() || std::ranges::any_of(row.purposes, isOffered))
            continue;
        Place place;
        place.field = FieldId(u"matrix"_s);
        Finding finding = lawFinding(context, rule, place);
        finding.arguments.insert(u"category"_s, category->label());
        findings.append(finding);
    }
    return findings;
}

} // namespace qupia
