// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/kinds.h"
#include "checks/law/lawchecks.h"

#include <QJsonArray>

namespace qupia {

using namespace Qt::StringLiterals;

QList<Finding> checkHiddenTransfer(const LawContext &context, const Rule &rule)
{
    QList<Finding> findings;
    for (const FieldId &id : rule.parameters.fields) {
        const Field *field = context.check.library.field(id);
        if (!field || !applies(*field, context.check.profile))
            continue;
        const QJsonArray entries = effectiveValue(context.check.document, *field).toArray();
        for (const QJsonValue &entry : entries) {
            const QString code = entry.isObject() ? entry["country"_L1].toString() : entry.toString();
            const Country *country = context.check.library.country(code);
            if (!country || code == "KZ"_L1)
                continue;
            Place place;
            place.field = id;
            Finding finding = lawFinding(context, rule, place);
            finding.arguments.insert(u"country"_s, country->name);
            // The country is the merchant's own statement, so the answer "no" cannot stand beside it.
            QJsonArray countries = context.check.document.values.value(FieldId(u"crossborder.countries"_s)).toArray();
            if (!countries.contains(code))
                countries.append(code);
            const ChangeGroup group{{SetValue{FieldId(u"crossBorder"_s), u"yes"_s, false},
                SetValue{FieldId(u"crossborder.countries"_s), countries, false}}};
            finding.fixes.append({rule.fixLabel, group, false});
            findings.append(finding);
        }
    }
    return findings;
}

} // namespace qupia
