// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/policyrowmodel.h"

#include "gui/preview/celltext.h"

#include <algorithm>

namespace qupia {

PolicyRowModel::PolicyRowModel(QObject *parent) : QAbstractListModel(parent) { }

void PolicyRowModel::setRows(QList<Row> rows)
{
    // What stays in place is known by its anchor; between the common head and tail, rows come and go.
    const auto sameAnchor = [](const Row &left, const Row &right) { return left.anchor == right.anchor; };
    const qsizetype shorter = std::min(rows.size(), m_rows.size());
    const auto head = std::mismatch(rows.cbegin(), rows.cbegin() + shorter, m_rows.cbegin(), sameAnchor).first - rows.cbegin();
    const auto tail =
        std::mismatch(rows.crbegin(), rows.crbegin() + (shorter - head), m_rows.crbegin(), sameAnchor).first - rows.crbegin();
    replaceMiddle(head, m_rows.size() - head - tail, rows, rows.size() - head - tail);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = std::move(rows[row]);
        emit dataChanged(index(int(row)), index(int(row)));
    }
}

void PolicyRowModel::replaceMiddle(qsizetype from, qsizetype oldCount, const QList<Row> &rows, qsizetype newCount)
{
    if (oldCount > 0) {
        beginRemoveRows({}, int(from), int(from + oldCount - 1));
        m_rows.remove(from, oldCount);
        endRemoveRows();
    }
    if (newCount > 0) {
        beginInsertRows({}, int(from), int(from + newCount - 1));
        QList<Row> joined = m_rows.first(from);
        joined += rows.sliced(from, newCount);
        joined += m_rows.sliced(from);
        m_rows = std::move(joined);
        endInsertRows();
    }
}

int PolicyRowModel::indexOf(const ClauseId &clause) const
{
    const auto found = std::ranges::find(m_rows, clause, &Row::clause);
    return found == m_rows.cend() || clause.isEmpty() ? -1 : int(found - m_rows.cbegin());
}

int PolicyRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PolicyRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole)
        return spokenText(m_rows[index.row()]);
    return {};
}

} // namespace qupia
