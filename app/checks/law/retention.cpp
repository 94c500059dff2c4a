// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/kinds.h"
#include "checks/law/lawchecks.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Months; 0 where the term is no number of them.
int monthsOf(const QString &choice, int count)
{
    if (choice == "months"_L1)
        return count;
    return choice == "years"_L1 ? count * 12 : 0;
}

} // namespace

QList<Finding> checkRetention(const LawContext &context, const Rule &rule)
{
    const Field *term = context.check.library.field(FieldId(u"consent.term"_s));
    if (!term)
        return {};
    const QJsonValue consent = effectiveValue(context.check.document, *term);
    const int consented = monthsOf(consent["choice"_L1].toString(), consent["count"_L1].toInt());
    if (consented <= 0)
        return {};
    QList<Finding> findings;
    for (const MatrixRow &row : context.check.profile.matrix) {
        const Category *category = context.check.library.category(row.category);
        const int kept = monthsOf(row.term.choice, qBound(0, row.term.count, 10000));
        if (!category || kept <= consented || row.purposes.contains(u"legal-duties"_s))
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
