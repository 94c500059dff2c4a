// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/choiceeditor.h"

#include "gui/form/combos.h"
#include "gui/form/numberline.h"
#include "gui/form/wrappingbutton.h"
#include "gui/settings/translations.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

ChoiceEditor::ChoiceEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    build();
}

QList<Option> ChoiceEditor::offered() const
{
    QList<Option> options;
    for (const Option &option : field().options) {
        if (option.when.holds(context().profile.flags) || option.id == m_chosen)
            options.append(option);
    }
    if (!m_chosen.isEmpty() && !field().option(m_chosen)) {
        Option unknown; // of another edition, or wrong: kept and shown as it is
        unknown.id = m_chosen;
        unknown.label = {m_chosen, m_chosen, m_chosen};
        options.append(unknown);
    }
    return options;
}

void ChoiceEditor::build()
{
    const QList<Option> options = offered();
    QStringList ids;
    for (const Option &option : options)
        ids.append(option.id);
    if (m_inputs && ids == m_built)
        return;
    delete m_inputs;
    m_group = nullptr;
    m_combo = nullptr;
    m_counts.clear();
    m_built = ids;
    m_inputs = field().options.size() <= mostRadioButtons ? buildRadios(options) : buildCombo(options);
    m_layout->addWidget(m_inputs);
    setFocusProxy(firstInput());
    showChosen();
    emit structureChanged();
}

QWidget *ChoiceEditor::buildRadios(const QList<Option> &options)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    m_group = new QButtonGroup(box);
    for (const Option &option : options) {
        auto *button = new RadioButton(option.label.in(currentInterfaceLanguage()), box);
        button->setObjectName(option.id);
        m_group->addButton(button);
        auto *row = new QHBoxLayout;
        row->addWidget(button, option.count ? 0 : 1);
        if (option.count) {
            row->addWidget(makeCount(option, box));
            row->addStretch();
        }
        column->addLayout(row);
        connect(button, &QAbstractButton::clicked, this, [this, id = option.id] { choose(id); });
    }
    return box;
}

QWidget *ChoiceEditor::buildCombo(const QList<Option> &options)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_combo = makeCombo(field().label.in(currentInterfaceLanguage()), box);
    row->addWidget(m_combo, 1);
    NumberLine *count = nullptr;
    for (const Option &option : options) {
        m_combo->addItem(option.label.in(currentInterfaceLanguage()), option.id);
        if (!option.count)
            continue;
        if (!count) {
            count = makeCount(option, box);
            row->addWidget(count);
        }
        m_counts.insert(option.id, count);
    }
    connect(m_combo, &QComboBox::activated, this, [this](int index) { choose(m_combo->itemData(index).toString()); });
    return box;
}

NumberLine *ChoiceEditor::makeCount(const Option &option, QWidget *parent)
{
    auto *count = new NumberLine(parent);
    count->setLimits(field().minimum.value_or(1), field().maximum);
    count->setAccessibleName(option.label.in(currentInterfaceLanguage()));
    m_counts.insert(option.id, count);
    connect(count, &NumberLine::typed, this, [this, count] {
        m_count = count->value();
        say(true);
    });
    return count;
}

void ChoiceEditor::choose(const QString &id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    if (const NumberLine *count = m_counts.value(id); count && saysNothing(m_count))
        m_count = field().minimum.value_or(1);
    showChosen();
    say(false);
    if (NumberLine *count = m_counts.value(id)) {
        count->setFocus();
        count->selectAll();
    }
}

void ChoiceEditor::showChosen()
{
    if (m_combo)
        m_combo->setCurrentIndex(m_combo->findData(m_chosen));
    if (m_group) {
        m_group->setExclusive(false); // only so can none be chosen
        for (QAbstractButton *button : m_group->buttons())
            button->setChecked(button->objectName() == m_chosen);
        m_group->setExclusive(true);
    }
    // A drop-down list has one number for all its options, so the chosen one decides.
    const QList<NumberLine *> counts = QSet<NumberLine *>(m_counts.begin(), m_counts.end()).values();
    for (NumberLine *count : counts) {
        const bool chosen = m_counts.value(m_chosen) == count;
        count->setVisible(chosen);
        if (chosen)
            count->setValue(m_count);
    }
}

QJsonValue ChoiceEditor::value() const
{
    if (m_chosen.isEmpty())
        return QJsonValue::Undefined;
    const bool counts = std::ranges::any_of(field().options, &Option::count);
    if (!counts)
        return m_chosen;
    QJsonObject object{{u"choice"_s, m_chosen}};
    if (const Option *option = field().option(m_chosen); option && option->count && !saysNothing(m_count))
        object.insert(u"count"_s, m_count);
    return object;
}

QWidget *ChoiceEditor::firstInput() const
{
    if (m_combo)
        return m_combo;
    if (!m_group)
        return nullptr;
    if (QAbstractButton *checked = m_group->checkedButton())
        return checked;
    const QList<QAbstractButton *> buttons = m_group->buttons();
    return buttons.isEmpty() ? nullptr : buttons.first();
}

void ChoiceEditor::setWrong(bool wrong)
{
    if (m_combo)
        qupia::setWrong(m_combo, wrong);
    for (NumberLine *count : std::as_const(m_counts))
        qupia::setWrong(count, wrong);
}

void ChoiceEditor::profileChanged()
{
    build();
}

void ChoiceEditor::display(const QJsonValue &value)
{
    m_chosen = value.isObject() ? value["choice"_L1].toString() : value.toString();
    m_count = value.isObject() ? value["count"_L1] : QJsonValue(QJsonValue::Undefined);
    build();
    showChosen();
}

} // namespace qupia
