// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/kinds.h"
#include "checks/law/lawchecks.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Every text inside a value; of a table only what names the recipient.
void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString()) {
        texts.append(value.toString());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            collectTexts(entry, texts);
    } else if (value.isObject()) {
        for (const auto key : {"name"_L1, "provider"_L1, "url"_L1, "kk"_L1, "ru"_L1})
            collectTexts(value[key], texts);
    }
}

bool names(const Service &service, const WordText &text)
{
    for (const Phrase &phrase : service.words) {
        if (contains(text, phrase))
            return true;
    }
    return false;
}

// A row that gives Kazakhstan as the country knows better than the table.
QJsonValue withoutLocalRows(const QJsonValue &value)
{
    if (!value.isArray())
        return value;
    QJsonArray rows;
    const QJsonArray all = value.toArray();
    for (const QJsonValue &row : all) {
        if (!row.isObject() || row["country"_L1].toString().isEmpty())
            rows.append(row);
    }
    return rows;
}

InterfaceText receivedBy(const Service &service, const TemplateLibrary &library)
{
    InterfaceText list;
    for (const QString &id : service.receives) {
        const Category *category = library.category(CategoryId(id));
        if (!category)
            continue;
        const QString comma = list.isEmpty() ? QString() : u", "_s;
        const InterfaceText label = category->label();
        list = {list.kk + comma + label.kk, list.ru + comma + label.ru, list.en + comma + label.en};
    }
    return list;
}

} // namespace

QList<Finding> checkForeignServices(const LawContext &context, const Rule &rule)
{
    QList<Finding> findings;
    for (const FieldId &id : rule.parameters.fields) {
        const Field *field = context.check.library.field(id);
        if (!field || !applies(*field, context.check.profile))
            continue;
        QStringList texts;
        collectTexts(withoutLocalRows(effectiveValue(context.check.document, *field)), texts);
        if (texts.isEmpty())
            continue;
        const WordText text = wordTextOf(texts.join(u'\n'));
        for (const Service &service : context.check.library.services) {
            const Country *country = context.check.library.country(service.country);
            if (!country || service.country == "KZ"_L1 || !names(service, text))
                continue;
            Place place;
            place.field = id;
            Finding finding = lawFinding(context, rule, place);
            finding.arguments.insert(u"service"_s, asArgument(service.name));
            finding.arguments.insert(u"country"_s, country->name);
            finding.arguments.insert(u"data"_s, receivedBy(service, context.check.library));
            findings.append(finding);
        }
    }
    return findings;
}

} // namespace qupia
