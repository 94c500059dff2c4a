// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/legalformeditor.h"

#include "gui/form/combos.h"
#include "gui/form/wrappingbutton.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QVBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// «Индивидуальный предприниматель · ДК / ИП»
QString nameOf(const LegalForm &form)
{
    QString full = form.label().in(currentInterfaceLanguage());
    if (!full.isEmpty())
        full[0] = full.at(0).toUpper();
    QStringList shortForms{form.shortForm.kk, form.shortForm.ru};
    shortForms.removeAll(QString());
    shortForms.removeDuplicates();
    return shortForms.isEmpty() ? full : full + u" · "_s + shortForms.join(u" / "_s);
}

} // namespace

LegalFormEditor::LegalFormEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_combo(makeCombo(field.label.in(currentInterfaceLanguage()), this)),
      m_alternatives(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_combo);
    layout->addWidget(m_alternatives);
    new QHBoxLayout(m_alternatives);
    m_alternatives->layout()->setContentsMargins(0, 0, 0, 0);
    m_alternatives->hide();
    setFocusProxy(m_combo);
    for (const LegalForm &form : context.library.legalForms)
        m_combo->addItem(nameOf(form), form.id);
    connect(m_combo, &QComboBox::activated, this, [this] {
        m_short.clear();
        showAlternatives(m_combo->currentData().toString());
        say(false);
    });
}

void LegalFormEditor::showAlternatives(const QString &chosen)
{
    auto *row = static_cast<QHBoxLayout *>(m_alternatives->layout());
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    delete m_group;
    m_group = nullptr;
    const LegalForm *form = context().library.legalForm(chosen);
    m_alternatives->setVisible(form && !form->kazakhAlternatives.isEmpty());
    if (m_alternatives->isHidden())
        return;
    auto *label = new QLabel(tr("In Kazakh:"), m_alternatives);
    row->addWidget(label);
    m_group = new QButtonGroup(m_alternatives);
    for (const QString &text : QStringList{form->shortForm.kk} + form->kazakhAlternatives) {
        auto *button = new RadioButton(text, m_alternatives);
        const QString stored = text == form->shortForm.kk ? QString() : text;
        button->setAccessibleName(label->text() + u" "_s + text);
        button->setChecked(stored == m_short);
        m_group->addButton(button);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, stored] {
            m_short = stored;
            say(false);
        });
    }
    row->addStretch();
    emit structureChanged();
}

QJsonValue LegalFormEditor::value() const
{
    const QJsonValue chosen = chosenData(m_combo);
    return m_short.isEmpty() || chosen.isUndefined() ? chosen : QJsonObject{{u"choice"_s, chosen}, {u"kk"_s, m_short}};
}

QWidget *LegalFormEditor::firstInput() const
{
    return m_combo;
}

void LegalFormEditor::display(const QJsonValue &value)
{
    const QString id = value.isObject() ? value["choice"_L1].toString() : value.toString();
    m_short = value["kk"_L1].toString();
    chooseData(m_combo, id);
    showAlternatives(id);
}

} // namespace qupia
