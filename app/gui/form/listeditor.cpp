// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/listeditor.h"

#include "gui/form/languagepair.h"
#include "gui/form/smallbuttons.h"
#include "gui/form/textinputs.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// The heads stand over their columns, which end where the buttons at the end of the rows begin.
QHBoxLayout *languageHeads(QWidget *parent, QWidget *&keysSlot)
{
    auto *heads = new QHBoxLayout;
    heads->setSpacing(10);
    for (const Language language : policyLanguages) {
        QLabel *tag = languageTag(language, parent);
        heads->addWidget(tag, 1);
        if (language == Language::Kazakh)
            keysSlot = tag;
    }
    heads->addSpacing(removeButtonWidth(parent));
    return heads;
}

} // namespace

ListEditor::ListEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_rows(new QVBoxLayout), m_add(makeAddButton(tr("Add one more"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    if (field.bilingual)
        layout->addLayout(languageHeads(this, m_keysSlot));
    m_rows->setSpacing(space::tight);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setAccessibleDescription(field.label.in(currentInterfaceLanguage()));
    connect(m_add, &QPushButton::clicked, this, [this] {
        addEntry({});
        emit structureChanged();
        m_entries.last().input->setFocus();
    });
    addEntry({});
}

void ListEditor::addEntry(const QJsonValue &value)
{
    Entry entry;
    entry.row = new QWidget(this);
    auto *layout = new QHBoxLayout(entry.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    if (field().bilingual) {
        auto *pair = new LanguagePair({}, {false, false}, entry.row);
        pair->setKeysSlot(m_keysSlot);
        pair->setPlaceholder(field().placeholder);
        pair->setValue(value);
        connect(pair, &LanguagePair::typed, this, [this] { say(true); });
        entry.input = pair;
    } else {
        QLineEdit *line = makeLine(entry.row, {});
        line->setPlaceholderText(field().placeholder);
        line->setText(value.toString());
        line->setCursorPosition(0);
        connect(line, &QLineEdit::textEdited, this, [this] { say(true); });
        entry.input = line;
    }
    entry.remove = makeRemoveButton(entry.row);
    connect(entry.remove, &QPushButton::clicked, this, [this, row = entry.row] { removeEntry(row); });
    layout->addWidget(entry.input, 1);
    layout->addWidget(entry.remove);
    m_rows->addWidget(entry.row);
    m_entries.append(entry);
    nameEntries();
}

void ListEditor::removeEntry(QWidget *row)
{
    const auto found = std::ranges::find(m_entries, row, &Entry::row);
    const qsizetype index = found - m_entries.begin();
    const bool last = m_entries.size() == 1;
    if (last)
        addEntry({});
    m_entries.removeAt(index);
    row->hide();
    row->deleteLater();
    nameEntries();
    m_entries.at(qMin(index, m_entries.size() - 1)).input->setFocus();
    emit structureChanged();
    say(false);
}

void ListEditor::nameEntries()
{
    const QString label = field().label.in(currentInterfaceLanguage());
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const QString name = m_entries.size() == 1 ? label : tr("%1, %2 of %3").arg(label).arg(i + 1).arg(m_entries.size());
        entry.remove->setVisible(m_entries.size() > 1 || field().bilingual);
        entry.remove->setAccessibleName(tr("Remove: %1").arg(name));
        if (auto *pair = qobject_cast<LanguagePair *>(entry.input)) {
            for (const Language language : policyLanguages)
                pair->input(language)->setAccessibleName(name + u", "_s + languageName(language));
        } else {
            entry.input->setAccessibleName(name);
        }
    }
}

QJsonValue ListEditor::valueOf(const Entry &entry) const
{
    if (const auto *pair = qobject_cast<LanguagePair *>(entry.input))
        return pair->value();
    return textOf(entry.input);
}

QJsonValue ListEditor::value() const
{
    QJsonArray values;
    for (const Entry &entry : m_entries) {
        if (const QJsonValue value = valueOf(entry); !saysNothing(value))
            values.append(value);
    }
    return values;
}

QWidget *ListEditor::firstInput() const
{
    const QWidget *input = m_entries.first().input;
    return input->focusProxy() ? input->focusProxy() : m_entries.first().input;
}

void ListEditor::setWrong(bool wrong)
{
    // Which entry is wrong the finding says; with several, no border accuses the right ones.
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!qobject_cast<LanguagePair *>(entry.input))
            qupia::setWrong(entry.input, wrong && m_entries.size() == 1);
    }
}

void ListEditor::display(const QJsonValue &value)
{
    // A single text where a list should be shows as its only entry.
    const QJsonArray values = value.isArray() ? value.toArray() : saysNothing(value) ? QJsonArray() : QJsonArray{value};
    const qsizetype wanted = qMax<qsizetype>(1, values.size());
    while (m_entries.size() > wanted) {
        delete m_entries.last().row;
        m_entries.removeLast();
    }
    while (m_entries.size() < wanted)
        addEntry({});
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QJsonValue entry = i < values.size() ? values.at(i) : QJsonValue();
        if (auto *pair = qobject_cast<LanguagePair *>(m_entries.at(i).input))
            pair->setValue(entry);
        else
            setTextKeepingCaret(m_entries.at(i).input, entry.toString());
    }
    nameEntries();
    emit structureChanged();
}

} // namespace qupia
