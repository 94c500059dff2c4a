// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/tablerow.h"

#include "compose/valuetext.h"
#include "gui/form/editorfactory.h"
#include "gui/form/headbutton.h"
#include "gui/form/smallbuttons.h"
#include "gui/form/textinputs.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

TableRow::TableRow(const Field &field, const FormContext &context, QWidget *parent)
    : QFrame(parent), m_field(field), m_context(context), m_head(new HeadButton(this)), m_remove(makeRemoveButton(this)),
      m_body(new QWidget(this))
{
    setRole(this, u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::tight, space::tight, space::tight);
    layout->setSpacing(space::tight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_remove);
    layout->addLayout(head);
    layout->addWidget(m_body);
    m_body->hide();
    connect(m_head, &QPushButton::clicked, this, [this] {
        if (m_open)
            setOpen(false);
        else
            emit opened();
    });
    connect(m_remove, &QPushButton::clicked, this, &TableRow::removed);
    showSummary();
}

void TableRow::build()
{
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, space::small, space::small);
    layout->setSpacing(2);
    for (const Column &column : m_field.columns) {
        QLabel *tag = tagLabel(column.label.in(currentInterfaceLanguage()), m_body);
        FieldEditor *editor = makeColumnEditor(column, m_context, m_body);
        editor->setValue(m_value.value(column.id));
        if (!column.bilingual || column.type != FieldType::Text)
            tag->setBuddy(editor->firstInput());
        layout->addWidget(tag);
        layout->addWidget(editor);
        layout->addSpacing(space::small);
        m_editors.append(editor);
        connect(editor, &FieldEditor::structureChanged, this, &TableRow::structureChanged);
        connect(editor, &FieldEditor::edited, this, [this, id = column.id](const QJsonValue &value, bool typing) {
            if (saysNothing(value))
                m_value.remove(id);
            else
                m_value.insert(id, value);
            showSummary();
            emit edited(typing);
        });
    }
}

void TableRow::setOpen(bool open)
{
    if (open && m_editors.isEmpty())
        build();
    m_open = open;
    m_body->setVisible(open);
    m_head->setChecked(open);
    emit structureChanged();
}

QJsonValue TableRow::value() const
{
    return m_value;
}

void TableRow::setValue(const QJsonValue &value)
{
    m_value = value.toObject();
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setValue(m_value.value(editor->field().id.toString()));
    showSummary();
}

QWidget *TableRow::firstInput() const
{
    return m_open && !m_editors.isEmpty() ? m_editors.first()->firstInput() : m_head;
}

void TableRow::profileChanged()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->profileChanged();
}

QString TableRow::summaryOf(const Column &column) const
{
    const QJsonValue value = m_value.value(column.id);
    for (const Option &option : column.options) {
        if (option.id == (value.isObject() ? value["choice"_L1].toString() : value.toString()))
            return option.label.in(currentInterfaceLanguage());
    }
    const InterfaceLanguage language = currentInterfaceLanguage();
    if (column.type == FieldType::Country) {
        const Country *country = m_context.library.country(value.toString());
        return country ? country->name.in(language) : value.toString();
    }
    return localizedText(value, language == InterfaceLanguage::Kazakh ? Language::Kazakh : Language::Russian);
}

void TableRow::showSummary()
{
    QStringList parts;
    for (const Column &column : m_field.columns.first(qMin<qsizetype>(2, m_field.columns.size()))) {
        if (const QString text = summaryOf(column); !text.isEmpty())
            parts.append(text);
    }
    const QString summary = parts.isEmpty() ? tr("New row") : parts.join(u" · "_s);
    m_head->setText(summary);
    m_remove->setAccessibleName(tr("Remove: %1").arg(summary));
}

} // namespace qupia
