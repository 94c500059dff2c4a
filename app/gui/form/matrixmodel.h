// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/matrix.h"
#include "gui/form/fieldeditor.h"

#include <QAbstractTableModel>
#include <QJsonArray>

namespace qupia {

// The matrix as a table. Each entry takes two lines, since four columns beside each other are too narrow to read: the category
// across the whole width, and below it purposes, term and recipients. Holds the entries as they stand in the document: what an
// entry has beyond that, and entries of a wrong shape, are kept.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PurposesColumn, TermColumn, RecipientsColumn, ColumnCount };
    enum Role { WarningRole = Qt::UserRole }; // the category is excessive as a rule: why

    static int entryOf(const QModelIndex &index) { return index.row() / 2; }
    static bool isCategory(const QModelIndex &index) { return index.row() % 2 == 0; }

    MatrixModel(const Field &field, const FormContext &context, QObject *parent);

    const QJsonArray &entries() const { return m_entries; }
    void setEntries(const QJsonArray &entries);
    MatrixRow entry(int entry) const;
    QJsonValue term(int entry) const { return m_entries.at(entry)[QLatin1String("term")]; }
    bool entryApplies(int entry) const;

    // The options of a cell; purposes and recipients stand in fields of their own.
    QList<Option> options(int column) const;
    // The lawful entry of a category: its own defaults, without purposes that this merchant has no use for.
    QJsonObject newEntry(const Category &category) const;

    // Replaces part of an entry, keeping the rest of it.
    void setList(int entry, Column column, const QStringList &ids);
    void setTerm(int entry, const QJsonValue &term);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void setPart(int entry, Column column, const QJsonValue &value);
    QString categoryText(const MatrixRow &row) const;
    QString cellText(const MatrixRow &row, int column) const;
    QString termText(const RetentionTerm &term) const;

    const Field m_field;
    FormContext m_context;
    QJsonArray m_entries;
};

} // namespace qupia
