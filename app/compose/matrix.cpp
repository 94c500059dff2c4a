// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/matrix.h"

#include <QJsonObject>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (entry.isString())
            strings.append(entry.toString());
    }
    return strings;
}

} // namespace

QList<MatrixRow> matrixFromJson(const QJsonValue &value)
{
    QList<MatrixRow> rows;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QString category = entry["category"_L1].toString();
        if (category.isEmpty())
            continue;
        const QJsonValue term = entry["term"_L1];
        MatrixRow row;
        row.category = CategoryId(category);
        row.purposes = stringsOf(entry["purposes"_L1]);
        row.term = term.isString() ? RetentionTerm{term.toString(), 0}
                                   : RetentionTerm{term["choice"_L1].toString(), term["count"_L1].toInt()};
        row.recipients = stringsOf(entry["recipients"_L1]);
        rows.append(row);
    }
    return rows;
}

QJsonArray matrixToJson(const QList<MatrixRow> &rows)
{
    QJsonArray array;
    for (const MatrixRow &row : rows) {
        QJsonObject term{{"choice"_L1, row.term.choice}};
        if (row.term.count > 0)
            term["count"_L1] = row.term.count;
        array.append(QJsonObject{
            {"category"_L1, row.category.toString()},
            {"purposes"_L1, QJsonArray::fromStringList(row.purposes)},
            {"term"_L1, term},
            {"recipients"_L1, QJsonArray::fromStringList(row.recipients)},
        });
    }
    return array;
}

} // namespace qupia
