// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/rolepaireditor.h"

#include "gui/form/combos.h"
#include "gui/settings/translations.h"

#include <QHBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString words(const TemplateLibrary &library, const QString &id)
{
    const RoleWord *word = library.roleWord(id);
    return word ? word->singular.kk.value(u"nom"_s) + u" · "_s + word->singular.ru.value(u"nom"_s) : id;
}

} // namespace

RolePairEditor::RolePairEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_combo(makeCombo(field.label.in(currentInterfaceLanguage()), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    setFocusProxy(m_combo);
    for (const RolePair &pair : context.library.rolePairs) {
        const QString both = words(context.library, pair.operatorWord) + u"   –   "_s + words(context.library, pair.userWord);
        m_combo->addItem(pair.own ? pair.use.in(currentInterfaceLanguage()) : both, pair.id);
    }
    connect(m_combo, &QComboBox::activated, this, [this] { say(false); });
}

QJsonValue RolePairEditor::value() const
{
    return chosenData(m_combo);
}

QWidget *RolePairEditor::firstInput() const
{
    return m_combo;
}

QString RolePairEditor::outcome() const
{
    const RolePair *pair = context().library.rolePair(m_combo->currentData().toString());
    return pair ? pair->use.in(currentInterfaceLanguage()) : QString();
}

void RolePairEditor::display(const QJsonValue &value)
{
    chooseData(m_combo, value.toString());
}

} // namespace qupia
