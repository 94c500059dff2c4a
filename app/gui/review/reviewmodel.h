// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/review/reviewrows.h"

#include <QAbstractListModel>

namespace qupia {

// The rows under review. A new text changes only the rows that differ.
class ReviewModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<ReviewRow> &rows);
    const QList<ReviewRow> &rows() const { return m_rows; }
    const ReviewRow &at(int row) const { return m_rows.at(row); }
    int indexOf(const ClauseId &clause) const; // its first row; -1: not printed
    int indexOf(const SectionId &section) const; // its heading

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ReviewRow> m_rows;
};

// The state of a clause in a word, as the right column says it.
QString stateText(const ReviewRow &row);

} // namespace qupia
