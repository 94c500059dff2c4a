// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/editionjson.h"

#include <algorithm>
#include <array>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto numberKey = "number"_L1;
constexpr auto filesKey = "files"_L1;
constexpr auto textKey = "text"_L1;
constexpr auto clauseKey = "clause"_L1;
constexpr auto headingKey = "heading"_L1;

constexpr std::array wordKeys{
    std::pair{"date"_L1, &Edition::date},
    std::pair{"hash"_L1, &Edition::hash},
    std::pair{"lawEdition"_L1, &Edition::lawEdition},
    std::pair{"templatesEdition"_L1, &Edition::templatesEdition},
    std::pair{"version"_L1, &Edition::version},
};

QJsonObject rowToJson(const EditionRow &row)
{
    QJsonObject object{{"kk"_L1, row.text.kk}, {"ru"_L1, row.text.ru}};
    if (!row.clause.isEmpty())
        object[clauseKey] = row.clause;
    if (!row.number.isEmpty())
        object[numberKey] = row.number;
    if (row.heading)
        object[headingKey] = true;
    return object;
}

EditionRow rowFromJson(const QJsonValue &row)
{
    return {row[clauseKey].toString(), row[numberKey].toString(), row[headingKey].toBool(),
        {row["kk"_L1].toString(), row["ru"_L1].toString()}};
}

bool isTextOrNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isString();
}

bool isRow(const QJsonValue &row)
{
    return row.isObject() && std::ranges::all_of(std::array{clauseKey, numberKey, "kk"_L1, "ru"_L1}, [&](QLatin1StringView key) {
        return isTextOrNothing(row[key]);
    }) && (row[headingKey].isUndefined() || row[headingKey].isBool());
}

} // namespace

QJsonArray editionsToJson(const QList<Edition> &editions)
{
    QJsonArray array;
    for (const Edition &edition : editions) {
        QJsonObject object = edition.rest;
        object[numberKey] = edition.number;
        for (const auto &[key, member] : wordKeys)
            object[key] = edition.*member;
        object[filesKey] = QJsonArray::fromStringList(edition.files);
        QJsonArray rows;
        for (const EditionRow &row : edition.rows)
            rows.append(rowToJson(row));
        object[textKey] = rows;
        array.append(object);
    }
    return array;
}

QList<Edition> editionsFromJson(const QJsonArray &array)
{
    QList<Edition> editions;
    for (const QJsonValue &value : array) {
        QJsonObject object = value.toObject();
        Edition edition;
        edition.number = object.take(numberKey).toInt();
        for (const auto &[key, member] : wordKeys)
            edition.*member = object.take(key).toString();
        const QJsonArray files = object.take(filesKey).toArray();
        for (const QJsonValue &file : files)
            edition.files.append(file.toString());
        const QJsonArray rows = object.take(textKey).toArray();
        for (const QJsonValue &row : rows)
            edition.rows.append(rowFromJson(row));
        edition.rest = object;
        editions.append(edition);
    }
    return editions;
}

bool isEdition(const QJsonValue &value)
{
    const QJsonArray files = value[filesKey].toArray();
    const QJsonArray rows = value[textKey].toArray();
    return value[numberKey].isDouble() && (value[filesKey].isUndefined() || value[filesKey].isArray())
        && (value[textKey].isUndefined() || value[textKey].isArray())
        && std::ranges::all_of(wordKeys, [&](const auto &word) { return isTextOrNothing(value[word.first]); })
        && std::all_of(files.begin(), files.end(), [](const QJsonValue &file) { return file.isString(); })
        && std::all_of(rows.begin(), rows.end(), isRow);
}

} // namespace qupia
