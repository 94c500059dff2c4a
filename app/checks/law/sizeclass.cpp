// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/kinds.h"
#include "checks/law/lawchecks.h"

namespace qupia {

using namespace Qt::StringLiterals;

// Small up to 10 000 people, medium up to 500 000; data of restricted access lift a base by one class; a large one is notified.
QList<Finding> checkSizeClass(const LawContext &context, const Rule &rule)
{
    const FieldId field(u"subjects.count"_s);
    const double people = context.check.document.values.value(field).toDouble();
    const QString access = context.check.document.values.value(FieldId(u"data.access"_s)).toString();
    const bool restricted = access == "restricted"_L1 || access == "both"_L1;
    if (people <= (restricted ? 10000 : 500000))
        return {};
    Place place;
    place.field = field;
    return {lawFinding(context, rule, place)};
}

} // namespace qupia
