// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/matrix.h"
#include "gui/form/fieldeditor.h"

#include <QAbstractTableModel>
#include <QJsonArray>

namespace qupia {

// The matrix as a table of categories, purposes, terms and recipients. Holds the rows as they stand in the document: what a row has
// beyond that, and rows of a wrong shape, are kept.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CategoryColumn, PurposesColumn, TermColumn, RecipientsColumn, ColumnCount };
    enum Role { WarningRole = Qt::UserRole }; // the category is excessive as a rule: why

    MatrixModel(const Field &field, const FormContext &context, QObject *parent);

    const QJsonArray &rows() const { return m_rows; }
    void setRows(const QJsonArray &rows);
    MatrixRow row(int index) const;
    QJsonValue term(int index) const { return m_rows.at(index)[QLatin1String("term")]; }
    bool rowApplies(int index) const;

    // The options of a cell; purposes and recipients stand in fields of their own.
    QList<Option> options(int column) const;
    // The lawful row of a category: its own defaults, without purposes that this merchant has no use for.
    QJsonObject newRow(const Category &category) const;

    // Replaces part of a row, keeping the rest of it.
    void setList(int index, const QString &key, const QStringList &ids);
    void setTerm(int index, const QJsonValue &term);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void setPart(int index, const QString &key, const QJsonValue &value);
    QString cellText(const MatrixRow &row, int column) const;

    const Field m_field;
    FormContext m_context;
    QJsonArray m_rows;
};

} // namespace qupia
