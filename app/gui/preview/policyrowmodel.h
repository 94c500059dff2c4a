// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/rows.h"

#include <QAbstractListModel>

namespace qupia {

// The rows of a policy. A new text changes only the rows that differ: an edit costs one row.
class PolicyRowModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit PolicyRowModel(QObject *parent = nullptr);

    void setRows(QList<Row> rows);
    const QList<Row> &rows() const { return m_rows; }
    int indexOf(const ClauseId &clause) const; // its first row, -1: not printed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void replaceMiddle(qsizetype from, qsizetype oldCount, const QList<Row> &rows, qsizetype newCount);

    QList<Row> m_rows;
};

} // namespace qupia
