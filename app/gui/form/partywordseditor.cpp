// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/partywordseditor.h"

#include "compose/partywords.h"
#include "gui/form/editorfactory.h"
#include "gui/form/textinputs.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const QString kazakhNominative = u"kk-nom"_s;

QString nameOf(const Option &party, const Column &column)
{
    return party.label.in(currentInterfaceLanguage()) + u": "_s + column.label.in(currentInterfaceLanguage());
}

} // namespace

PartyWordsEditor::PartyWordsEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    if (const Column *parties = field.column(u"party"_s)) {
        for (const Option &party : parties->options)
            addWord(party);
    }
    setFocusProxy(m_first);
}

void PartyWordsEditor::addWord(const Option &party)
{
    Word word;
    word.party = party.id;
    layout()->addWidget(tagLabel(party.label.in(currentInterfaceLanguage()), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(2);
    for (const int side : {0, 1})
        grid->setColumnStretch(side, 1);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(grid);
    for (const Column &column : field().columns) {
        if (column.type == FieldType::Text)
            addColumn(word, column, party, grid);
        else if (column.id == "gender"_L1 && party.id != "users"_L1) // Russian adjectives of the plural have none
            addGender(word, column, party);
    }
    m_words.append(word);
}

// Kazakh on the left, Russian on the right; each case under its name.
void PartyWordsEditor::addColumn(Word &word, const Column &column, const Option &party, QGridLayout *grid)
{
    const bool russian = column.id.startsWith("ru-"_L1);
    const auto inLanguage = std::count_if(word.inputs.keyBegin(), word.inputs.keyEnd(),
        [&](const QString &other) { return other.startsWith("ru-"_L1) == russian; });
    QLineEdit *input = makeLine(this, nameOf(party, column));
    QLabel *tag = tagLabel(column.label.in(currentInterfaceLanguage()), this);
    tag->setBuddy(input);
    tag->setWordWrap(true);
    grid->addWidget(tag, int(2 * inLanguage), russian ? 1 : 0);
    grid->addWidget(input, int(2 * inLanguage + 1), russian ? 1 : 0);
    word.inputs.insert(column.id, input);
    if (!m_first)
        m_first = input;
    connect(input, &QLineEdit::textEdited, this, [this, party = party.id, id = column.id](const QString &text) {
        keep(party, id, text);
        propose();
        say(true);
    });
}

void PartyWordsEditor::addGender(Word &word, const Column &column, const Option &party)
{
    word.gender = makeColumnEditor(column, context(), this);
    word.gender->setAccessibleName(nameOf(party, column));
    layout()->addWidget(tagLabel(column.label.in(currentInterfaceLanguage()), this));
    layout()->addWidget(word.gender);
    connect(word.gender, &FieldEditor::edited, this, [this, party = party.id, id = column.id](const QJsonValue &value) {
        keep(party, id, value);
        say(false);
    });
}

void PartyWordsEditor::keep(const QString &party, const QString &column, const QJsonValue &value)
{
    for (Word &word : m_words) {
        if (word.party != party)
            continue;
        if (saysNothing(value))
            word.row.remove(column);
        else
            word.row.insert(column, value);
    }
}

// The plural comes of the singular until it has a nominative of its own.
void PartyWordsEditor::propose()
{
    CaseForms plural;
    for (const Word &word : std::as_const(m_words)) {
        const QString typed = word.row.value(kazakhNominative).toString();
        CaseForms forms = kazakhForms(typed, false);
        if (typed.isEmpty() && word.party == "users"_L1)
            forms = plural;
        else if (word.party == "user"_L1)
            plural = kazakhForms(typed, true);
        for (auto form = forms.cbegin(); form != forms.cend(); ++form) {
            if (QLineEdit *input = word.inputs.value(u"kk-"_s + form.key()))
                input->setPlaceholderText(form.value());
        }
        if (forms.isEmpty()) {
            for (QLineEdit *input : word.inputs)
                input->setPlaceholderText({});
        }
    }
}

QJsonValue PartyWordsEditor::value() const
{
    QJsonArray rows;
    for (const Word &word : m_words) {
        if (word.row.isEmpty())
            continue;
        QJsonObject row = word.row;
        row.insert(u"party"_s, word.party);
        rows.append(row);
    }
    for (const QJsonValue &other : m_others)
        rows.append(other);
    return rows;
}

void PartyWordsEditor::display(const QJsonValue &value)
{
    m_others = {};
    for (Word &word : m_words)
        word.row = {};
    const QJsonArray rows = value.toArray();
    for (const QJsonValue &row : rows) {
        const auto word = std::ranges::find(m_words, row["party"_L1].toString(), &Word::party);
        if (word == m_words.end() || !word->row.isEmpty()) {
            m_others.append(row);
            continue;
        }
        word->row = row.toObject();
        word->row.remove(u"party"_s);
    }
    for (const Word &word : std::as_const(m_words)) {
        for (auto input = word.inputs.cbegin(); input != word.inputs.cend(); ++input)
            setTextKeepingCaret(input.value(), word.row.value(input.key()).toString());
        if (word.gender)
            word.gender->setValue(word.row.value(u"gender"_s));
    }
    propose();
}

} // namespace qupia
