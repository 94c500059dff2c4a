// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/booleaneditor.h"

#include "gui/settings/translations.h"

#include <QHBoxLayout>

namespace qupia {

BooleanEditor::BooleanEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_box(new CheckBox(field.label.in(currentInterfaceLanguage()), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    QFont font = m_box->font();
    font.setWeight(QFont::DemiBold);
    m_box->setFont(font);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] { say(false); });
}

QJsonValue BooleanEditor::value() const
{
    return m_box->isChecked();
}

QWidget *BooleanEditor::firstInput() const
{
    return m_box;
}

void BooleanEditor::display(const QJsonValue &value)
{
    m_box->setChecked(value.toBool());
}

} // namespace qupia
