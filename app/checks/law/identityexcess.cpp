// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/kinds.h"
#include "checks/law/lawchecks.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

QList<Finding> checkIdentityExcess(const LawContext &context, const Rule &rule)
{
    QList<Finding> findings;
    Place place;
    place.field = FieldId(u"idCopies"_s);
    if (context.check.document.values.value(place.field) == "scan"_L1)
        findings.append(lawFinding(context, rule, place));

    // A law, a credit or a check of the data asks for the number; an order or a mailing does not.
    static const QStringList asking{u"legal-duties"_s, u"credit-eligibility"_s, u"data-verification"_s, u"fraud-location"_s};
    for (const MatrixRow &row : context.check.profile.matrix) {
        const auto asks = [&](const QString &purpose) { return asking.contains(purpose); };
        if (row.category != CategoryId(u"identity.iin"_s) || row.purposes.isEmpty() || std::ranges::any_of(row.purposes, asks))
            continue;
        place.field = FieldId(u"matrix"_s);
        findings.append(lawFinding(context, rule, place));
    }
    return findings;
}

} // namespace qupia
