// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

#include <QFrame>
#include <QJsonObject>

class QPushButton;

namespace qupia {

// A row of a table as a card: a line that sums it up, and below it, when open, an editor for each column.
class TableRow : public QFrame {
    Q_OBJECT

public:
    TableRow(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const;
    void setValue(const QJsonValue &value);
    void setOpen(bool open);
    QWidget *firstInput() const;
    void profileChanged();

signals:
    void edited(bool typing);
    void removed();
    void opened();
    void structureChanged();

private:
    void build(); // the editors, when first opened: a table of many rows stays light
    void showSummary();
    QString summaryOf(const Column &column) const;

    const Field m_field;
    FormContext m_context;
    QJsonObject m_value; // keys without a column are kept
    QList<FieldEditor *> m_editors;
    QPushButton *m_head;
    QPushButton *m_remove;
    QWidget *m_body;
    bool m_open = false;
};

} // namespace qupia
