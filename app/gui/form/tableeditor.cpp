// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/tableeditor.h"

#include "gui/form/smallbuttons.h"
#include "gui/form/tablerow.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVBoxLayout>

namespace qupia {

TableEditor::TableEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_layout(new QVBoxLayout), m_add(makeAddButton(tr("Add a row"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_layout->setSpacing(space::small);
    layout->addLayout(m_layout);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setAccessibleDescription(field.label.in(currentInterfaceLanguage()));
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        TableRow *row = addRow(freshRow());
        openOnly(row);
        emit structureChanged();
        if (QWidget *input = row->firstInput())
            input->setFocus();
    });
}

TableRow *TableEditor::addRow(const QJsonValue &value)
{
    auto *row = new TableRow(field(), context(), this);
    row->setValue(value);
    m_rows.append(row);
    m_layout->addWidget(row);
    connect(row, &TableRow::edited, this, &TableEditor::say);
    connect(row, &TableRow::removed, this, [this, row] { removeRow(row); });
    connect(row, &TableRow::opened, this, [this, row] {
        openOnly(row);
        emit structureChanged();
    });
    connect(row, &TableRow::structureChanged, this, &TableEditor::structureChanged);
    return row;
}

void TableEditor::removeRow(TableRow *row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    m_add->setFocus();
    emit structureChanged();
    say(false);
}

void TableEditor::openOnly(const TableRow *row)
{
    for (TableRow *each : std::as_const(m_rows))
        each->setOpen(each == row);
}

QJsonValue TableEditor::freshRow() const
{
    QJsonObject row;
    for (const Column &column : field().columns) {
        if (!column.defaultValue.isUndefined())
            row.insert(column.id, column.defaultValue);
    }
    return row;
}

QJsonValue TableEditor::value() const
{
    QJsonArray rows;
    for (const TableRow *row : m_rows) {
        const QJsonValue value = row->value();
        if (!saysNothing(value) && value != freshRow())
            rows.append(value);
    }
    return rows;
}

QWidget *TableEditor::firstInput() const
{
    return m_rows.isEmpty() ? m_add : m_rows.first()->firstInput();
}

void TableEditor::profileChanged()
{
    for (TableRow *row : std::as_const(m_rows))
        row->profileChanged();
}

void TableEditor::display(const QJsonValue &value)
{
    const QJsonArray rows = value.toArray();
    while (m_rows.size() > rows.size())
        delete m_rows.takeLast();
    while (m_rows.size() < rows.size())
        addRow({});
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_rows.at(i)->setValue(rows.at(i));
    emit structureChanged();
}

} // namespace qupia
