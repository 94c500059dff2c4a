// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/kinds.h"
#include "checks/law/lawchecks.h"

#include <QJsonArray>

namespace qupia {

using namespace Qt::StringLiterals;

QList<Finding> checkGrounds(const LawContext &context, const Rule &rule)
{
    const FieldId field(u"purposes.grounds"_s);
    const QJsonArray rows = context.check.document.values.value(field).toArray();
    for (const QJsonValue &row : rows) {
        const QString ground = row["ground"_L1].toString();
        const bool unknown = ground == "contract"_L1 || ground == "interest"_L1;
        const bool unnamed = ground == "law"_L1 && row["article"_L1].toString().trimmed().isEmpty();
        if (!unknown && !unnamed)
            continue;
        Place place;
        place.field = field;
        return {lawFinding(context, rule, place)};
    }
    return {};
}

} // namespace qupia
