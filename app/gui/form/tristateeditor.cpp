// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/tristateeditor.h"

#include "gui/form/wrappingbutton.h"
#include "gui/settings/translations.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

TriStateEditor::TriStateEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_group(new QButtonGroup(this)), m_yes(new RadioButton(tr("Yes"), this)),
      m_no(new RadioButton(tr("No"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::form);
    const QString question = field.label.in(currentInterfaceLanguage());
    for (QAbstractButton *button : {m_yes, m_no}) {
        m_group->addButton(button);
        layout->addWidget(button);
        button->setAccessibleName(question + u" "_s + button->text());
        connect(button, &QAbstractButton::clicked, this, [this] { say(false); });
    }
    layout->addStretch();
    setFocusProxy(m_yes);
}

QJsonValue TriStateEditor::value() const
{
    if (m_yes->isChecked())
        return u"yes"_s;
    if (m_no->isChecked())
        return u"no"_s;
    return QJsonValue::Undefined;
}

QWidget *TriStateEditor::firstInput() const
{
    return m_no->isChecked() ? m_no : m_yes;
}

void TriStateEditor::display(const QJsonValue &value)
{
    m_group->setExclusive(false); // only so can none be chosen again
    m_yes->setChecked(value == "yes"_L1);
    m_no->setChecked(value == "no"_L1);
    m_group->setExclusive(true);
}

} // namespace qupia
