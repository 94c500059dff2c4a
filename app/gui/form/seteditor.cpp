// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/seteditor.h"

#include "gui/form/wrappingbutton.h"
#include "gui/settings/translations.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace qupia {

SetEditor::SetEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::tight);
    for (const Option &option : field.options) {
        auto *box = new CheckBox(option.label.in(currentInterfaceLanguage()), this);
        box->setObjectName(option.id);
        m_boxes.insert(option.id, box);
        m_layout->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, id = option.id](bool on) { tick(id, on); });
    }
    setFocusProxy(firstInput());
    profileChanged();
}

void SetEditor::tick(const QString &id, bool on)
{
    QStringList chosen;
    for (const Option &option : field().options) {
        if (option.id == id ? on : m_chosen.contains(option.id))
            chosen.append(option.id);
    }
    for (const QString &other : std::as_const(m_chosen)) {
        if (!field().option(other))
            chosen.append(other);
    }
    m_chosen = chosen;
    say(false);
}

QJsonValue SetEditor::value() const
{
    return QJsonArray::fromStringList(m_chosen);
}

QWidget *SetEditor::firstInput() const
{
    for (const Option &option : field().options) {
        if (QCheckBox *box = m_boxes.value(option.id); box && !box->isHidden())
            return box;
    }
    return nullptr;
}

void SetEditor::profileChanged()
{
    for (const Option &option : field().options)
        m_boxes.value(option.id)->setVisible(option.when.holds(context().profile.flags));
}

void SetEditor::display(const QJsonValue &value)
{
    m_chosen.clear();
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (entry.isString())
            m_chosen.append(entry.toString());
    }
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        (*box)->setChecked(m_chosen.contains(box.key()));
}

} // namespace qupia
