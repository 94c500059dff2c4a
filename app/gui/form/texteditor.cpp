// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/texteditor.h"

#include "gui/form/growingedit.h"
#include "gui/form/languagepair.h"
#include "gui/form/textinputs.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>

namespace qupia {

namespace {

constexpr int longText = 300; // letters; from here on a line is too short to see what one writes

bool isLong(const Field &field)
{
    return field.type == FieldType::Text && field.maximum.value_or(0) > longText;
}

// How many signs a right value has, so that the width of the input says so; 0: any.
int signsOf(FieldType type)
{
    return type == FieldType::BinIin ? 12 : type == FieldType::PostalCode ? 8 : 0;
}

} // namespace

PairEditor::PairEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent),
      m_pair(new LanguagePair(field.label.in(currentInterfaceLanguage()), {true, isLong(field)}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pair);
    m_pair->setPlaceholder(field.placeholder);
    connect(m_pair, &LanguagePair::typed, this, [this] { say(true); });
}

QJsonValue PairEditor::value() const
{
    return m_pair->value();
}

QWidget *PairEditor::firstInput() const
{
    return m_pair->input(Language::Kazakh);
}

void PairEditor::setWrong(bool wrong)
{
    for (const Language language : policyLanguages)
        qupia::setWrong(m_pair->input(language), wrong);
}

void PairEditor::display(const QJsonValue &value)
{
    m_pair->setValue(value);
}

LineEditor::LineEditor(const Field &field, const FormContext &context, QWidget *parent) : FieldEditor(field, context, parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString name = field.label.in(currentInterfaceLanguage());
    if (isLong(field)) {
        m_input = makeLines(this, name);
        connect(qobject_cast<GrowingEdit *>(m_input), &QPlainTextEdit::textChanged, this, [this] { say(true); });
    } else {
        QLineEdit *line = makeLine(this, name);
        m_input = line;
        connect(line, &QLineEdit::textEdited, this, [this] { say(true); });
    }
    qupia::setPlaceholder(m_input, field.placeholder);
    layout->addWidget(m_input);
    if (const int signs = signsOf(field.type)) {
        m_input->setMaximumWidth(fontMetrics().averageCharWidth() * (signs + 8) + 4 * space::small);
        layout->addStretch();
    }
    setFocusProxy(m_input);
}

QJsonValue LineEditor::value() const
{
    return textOf(m_input);
}

void LineEditor::display(const QJsonValue &value)
{
    setTextKeepingCaret(m_input, value.toString());
}

} // namespace qupia
