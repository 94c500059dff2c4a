// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/countryeditor.h"

#include "gui/form/combos.h"
#include "gui/form/textinputs.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QListWidget>
#include <QSignalBlocker>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {
constexpr int linesShown = 7;
}

ReferenceEditor::ReferenceEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_combo(makeCombo(field.label.in(currentInterfaceLanguage()), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    setFocusProxy(m_combo);
    const InterfaceLanguage language = currentInterfaceLanguage();
    if (field.type == FieldType::Category) {
        for (const Category &category : context.library.categories)
            m_combo->addItem(category.label().in(language), category.id.toString());
    } else {
        for (const Country &country : context.library.countries)
            m_combo->addItem(country.name.in(language), country.id);
    }
    m_combo->setCurrentIndex(-1);
    connect(m_combo, &QComboBox::activated, this, [this] { say(false); });
}

QJsonValue ReferenceEditor::value() const
{
    return chosenData(m_combo);
}

QWidget *ReferenceEditor::firstInput() const
{
    return m_combo;
}

void ReferenceEditor::display(const QJsonValue &value)
{
    chooseData(m_combo, value.isArray() ? value[0].toString() : value.toString());
}

CountriesEditor::CountriesEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_search(makeLine(this, tr("Find a country"))), m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_search->setPlaceholderText(tr("Find a country"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(field.label.in(currentInterfaceLanguage()));
    m_list->setTabKeyNavigation(false);
    m_list->setUniformItemSizes(true);
    for (const Country &country : context.library.countries) {
        auto *item = new QListWidgetItem(country.name.in(currentInterfaceLanguage()), m_list);
        item->setData(Qt::UserRole, country.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setFixedHeight(linesShown * (fontMetrics().height() + 10));
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &CountriesEditor::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this] { say(false); });
}

void CountriesEditor::filter(const QString &text)
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

QJsonValue CountriesEditor::value() const
{
    QStringList chosen;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            chosen.append(m_list->item(i)->data(Qt::UserRole).toString());
    }
    return QJsonArray::fromStringList(chosen + m_unknown);
}

QWidget *CountriesEditor::firstInput() const
{
    return m_search;
}

QString CountriesEditor::outcome() const
{
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            names.append(m_list->item(i)->text());
    }
    return (names + m_unknown).join(u", "_s);
}

void CountriesEditor::display(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_list);
    QStringList chosen;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        chosen.append(entry.toString());
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setCheckState(chosen.removeOne(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    m_unknown = chosen;
}

} // namespace qupia
