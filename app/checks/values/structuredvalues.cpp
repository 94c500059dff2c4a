// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/finding.h"
#include "checks/values/contacts.h"
#include "checks/values/valueparts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qupia {

using namespace Qt::StringLiterals;

Faults ofAddress(const Field &field, const QJsonValue &value, const TemplateLibrary &)
{
    if (!value.isObject())
        return {{u"value.shape"_s, {}}};
    const auto hasBoth = [&](const QString &part) {
        const QJsonValue text = value[part];
        return !text["kk"_L1].toString().trimmed().isEmpty() && !text["ru"_L1].toString().trimmed().isEmpty();
    };
    Faults faults;
    const bool complete = hasBoth(u"city"_s) && (hasBoth(u"street"_s) || hasBoth(u"microdistrict"_s));
    const bool begun = !value["city"_L1]["kk"_L1].toString().isEmpty() || !value["city"_L1]["ru"_L1].toString().isEmpty();
    if (begun && !complete)
        faults.append({u"value.address"_s, {}});
    for (const auto &part : {u"region"_s, u"city"_s, u"district"_s, u"microdistrict"_s, u"street"_s}) {
        for (const Language language : policyLanguages)
            faults += textFaults(field, value[part][languageCode(language)].toString(), language);
    }
    return faults;
}

Faults ofHours(const Field &, const QJsonValue &value, const TemplateLibrary &)
{
    if (!value.isArray())
        return {{u"value.shape"_s, {}}};
    const QJsonArray rows = value.toArray();
    for (const QJsonValue &row : rows) {
        const int from = minutesOfDay(row["from"_L1].toString());
        const int to = minutesOfDay(row["to"_L1].toString());
        if (from < 0 || to < 0 || from >= to || row["days"_L1].toArray().isEmpty())
            return {{u"value.hours"_s, {}}};
    }
    return {};
}

Faults ofTable(const Field &field, const QJsonValue &value, const TemplateLibrary &library)
{
    if (!value.isArray())
        return {{u"value.shape"_s, {}}};
    Faults faults;
    const QJsonArray rows = value.toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (const Column &column : field.columns) {
            Field cell;
            cell.id = FieldId(column.id);
            cell.type = column.type;
            cell.bilingual = column.bilingual;
            cell.options = column.options;
            const QJsonValue content = rows.at(i)[column.id];
            const bool empty = content.isUndefined() || content == ""_L1
                || (content.isObject() && content["kk"_L1].toString().isEmpty() && content["ru"_L1].toString().isEmpty());
            if (empty && column.required) {
                faults.append(
                    {u"value.row-incomplete"_s, {{u"row"_s, asArgument(QString::number(i + 1))}, {u"column"_s, column.label}}});
            } else if (!empty) {
                faults += valueFaults(cell, content, library);
            }
        }
    }
    return faults;
}

Faults ofMatrix(const Field &, const QJsonValue &value, const TemplateLibrary &library)
{
    if (!value.isArray())
        return {{u"value.shape"_s, {}}};
    const QJsonArray rows = value.toArray();
    for (const QJsonValue &row : rows) {
        const QString id = row["category"_L1].toString();
        if (!library.category(CategoryId(id)))
            return {faultAbout(u"value.option"_s, id)};
    }
    return {};
}

} // namespace qupia
