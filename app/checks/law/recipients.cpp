// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/kinds.h"
#include "checks/law/lawchecks.h"

#include <QJsonArray>

namespace qupia {

using namespace Qt::StringLiterals;

QList<Finding> checkRecipients(const LawContext &context, const Rule &rule)
{
    const FieldId field(u"recipients.list"_s);
    QList<Finding> findings;
    int number = 0;
    const QJsonArray rows = context.check.document.values.value(field).toArray();
    for (const QJsonValue &row : rows) {
        ++number;
        // A kind names a category of recipients; "other" names nobody.
        if (row["kind"_L1] != "other"_L1 || !row["name"_L1].toString().trimmed().isEmpty())
            continue;
        Place place;
        place.field = field;
        Finding finding = lawFinding(context, rule, place);
        finding.arguments.insert(u"row"_s, asArgument(QString::number(number)));
        findings.append(finding);
    }
    return findings;
}

} // namespace qupia
