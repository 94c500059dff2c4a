// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace qupia {

// How long a category is kept: "purposes" (until they are reached), or a number of months or years.
struct RetentionTerm {
    QString choice;
    int count = 0;

    bool operator==(const RetentionTerm &) const = default;
};

// One row of the matrix, the one source of data, purposes, terms and recipients.
struct MatrixRow {
    CategoryId category;
    QStringList purposes; // option ids of purposes.selected
    RetentionTerm term;
    QStringList recipients; // kinds of recipients.list

    bool operator==(const MatrixRow &) const = default;
};

// Rows of a wrong shape are left out; checks report them.
QList<MatrixRow> matrixFromJson(const QJsonValue &value);
QJsonArray matrixToJson(const QList<MatrixRow> &rows);

} // namespace qupia
