// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/languagepair.h"

#include "gui/form/growingedit.h"
#include "gui/form/textinputs.h"
#include "gui/theme/theme.h"

#include <QGridLayout>
#include <QJsonObject>

namespace qupia {

using namespace Qt::StringLiterals;

LanguagePair::LanguagePair(const QString &name, Look look, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    for (const Language language : policyLanguages) {
        const int column = int(language);
        const QString accessible = name + u", "_s + languageName(language);
        QWidget *input = look.multiline ? makeLines(this, accessible) : makeLine(this, accessible);
        m_inputs[size_t(language)] = input;
        QLabel *tag = look.tags ? languageTag(language, this) : nullptr;
        if (tag)
            grid->addWidget(tag, 0, column);
        grid->addWidget(input, 1, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
        setInputLanguage(input, language, tag);
        connectInput(language);
    }
    setFocusProxy(m_inputs[0]);
}

void LanguagePair::connectInput(Language language)
{
    const auto react = [this, language] { changed(language); };
    if (auto *line = qobject_cast<QLineEdit *>(input(language)))
        connect(line, &QLineEdit::textEdited, this, react);
    else
        connect(qobject_cast<GrowingEdit *>(input(language)), &QPlainTextEdit::textChanged, this, react);
}

void LanguagePair::changed(Language language)
{
    const auto index = size_t(language);
    const auto other = size_t(otherLanguage(language));
    const QString text = textOf(m_inputs[index]);
    m_texts[other] = mirrored(m_texts[index], text, m_texts[other]);
    m_texts[index] = text;
    setTextKeepingCaret(m_inputs[other], m_texts[other]);
    emit typed();
}

QJsonValue LanguagePair::value() const
{
    return QJsonObject{{u"kk"_s, m_texts[0]}, {u"ru"_s, m_texts[1]}};
}

void LanguagePair::setValue(const QJsonValue &value)
{
    for (const Language language : policyLanguages) {
        const auto index = size_t(language);
        m_texts[index] = value.isObject() ? value[languageCode(language)].toString() : value.toString();
        setTextKeepingCaret(m_inputs[index], m_texts[index]);
    }
}

void LanguagePair::setKeysSlot(QWidget *slot)
{
    setInputLanguage(m_inputs[0], Language::Kazakh, slot);
}

void LanguagePair::setPlaceholder(const QString &text)
{
    for (QWidget *input : m_inputs)
        qupia::setPlaceholder(input, text);
}

} // namespace qupia
