// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/reviewmodel.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

QString stateText(const ReviewRow &row)
{
    if (row.row.clause.isEmpty())
        return {};
    if (row.reworded)
        return ReviewModel::tr("reworded");
    return row.removable ? ReviewModel::tr("can be left out") : ReviewModel::tr("template");
}

void ReviewModel::setRows(const QList<ReviewRow> &rows)
{
    // A row is known by its anchor; between the common head and tail rows come and go.
    const auto same = [](const ReviewRow &left, const ReviewRow &right) { return left.row.anchor == right.row.anchor; };
    const auto differing = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), same).first;
    const int head = int(differing - m_rows.cbegin());
    int tail = 0;
    while (tail < qMin(m_rows.size(), rows.size()) - head
        && same(m_rows.at(m_rows.size() - 1 - tail), rows.at(rows.size() - 1 - tail)))
        ++tail;
    const int gone = int(m_rows.size()) - head - tail;
    const int come = int(rows.size()) - head - tail;
    if (gone > 0) {
        beginRemoveRows({}, head, head + gone - 1);
        m_rows.remove(head, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, head, head + come - 1);
        m_rows = m_rows.first(head) + rows.sliced(head, come) + m_rows.sliced(head);
        endInsertRows();
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (m_rows.at(i) == rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        emit dataChanged(index(i), index(i));
    }
}

int ReviewModel::indexOf(const ClauseId &clause) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const ReviewRow &row) { return row.row.clause == clause; });
    return clause.isEmpty() || found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int ReviewModel::indexOf(const SectionId &section) const
{
    const auto isHeading = [&](const ReviewRow &row) { return row.row.kind == Row::Kind::Heading && row.row.section == section; };
    const auto found = std::ranges::find_if(m_rows, isHeading);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const ReviewRow &row = m_rows.at(index.row());
    QStringList parts{row.row.number, rowText(row.row, Language::Kazakh), rowText(row.row, Language::Russian), stateText(row)};
    if (row.findings > 0)
        parts.append(tr("%n finding(s)", nullptr, row.findings));
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace qupia
