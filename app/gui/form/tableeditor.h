// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

class QPushButton;
class QVBoxLayout;

namespace qupia {

class TableRow;

// Rows of several answers, each a card that opens when it is worked on: the form's column is too narrow for a table.
class TableEditor : public FieldEditor {
    Q_OBJECT

public:
    TableEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override;
    void setWrong(bool) override { }
    void profileChanged() override;

protected:
    void display(const QJsonValue &value) override;

private:
    QJsonValue freshRow() const; // only the defaults: nobody has said anything in it
    TableRow *addRow(const QJsonValue &value);
    void removeRow(TableRow *row);
    void openOnly(const TableRow *row);

    QList<TableRow *> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};

} // namespace qupia
