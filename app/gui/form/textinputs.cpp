// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/textinputs.h"

#include "gui/form/growingedit.h"
#include "gui/theme/theme.h"

#include <QPointer>
#include <QSignalBlocker>
#include <QVariant>

namespace qupia {

using namespace Qt::StringLiterals;

QLineEdit *makeLine(QWidget *parent, const QString &accessibleName)
{
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(accessibleName);
    return line;
}

QWidget *makeLines(QWidget *parent, const QString &accessibleName)
{
    auto *lines = new GrowingEdit(parent);
    lines->setAccessibleName(accessibleName);
    return lines;
}

QString textOf(const QWidget *input)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(input))
        return line->text();
    const auto *lines = qobject_cast<const QPlainTextEdit *>(input);
    return lines ? lines->toPlainText() : QString();
}

void setTextKeepingCaret(QWidget *input, const QString &text)
{
    if (textOf(input) == text)
        return;
    const QSignalBlocker quiet(input);
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        const int caret = line->cursorPosition();
        line->setText(text);
        line->setCursorPosition(line->hasFocus() ? qMin(caret, int(text.size())) : 0);
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(input)) {
        const int caret = lines->textCursor().position();
        lines->setPlainText(text);
        QTextCursor cursor = lines->textCursor();
        cursor.setPosition(qMin(caret, int(text.size())));
        lines->setTextCursor(cursor);
    }
}

void setPlaceholder(QWidget *input, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(input))
        line->setPlaceholderText(text);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(input))
        lines->setPlaceholderText(text);
}

void setInputLanguage(QWidget *input, Language language, QWidget *slot)
{
    // A property and no type, so that every input in the window can have it: KazakhKeys looks for it.
    if (language == Language::Kazakh)
        input->setProperty("kazakhKeysSlot", QVariant::fromValue(QPointer<QWidget>(slot)));
    input->setProperty("language", languageCode(language));
}

QString languageName(Language language)
{
    return language == Language::Kazakh ? u"Қазақша"_s : u"Русский"_s;
}

QLabel *tagLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text.toUpper(), parent);
    label->setTextFormat(Qt::PlainText);
    setRole(label, u"tag"_s);
    return label;
}

QLabel *languageTag(Language language, QWidget *parent)
{
    QLabel *label = tagLabel(languageName(language), parent);
    label->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    label->setMinimumHeight(parent->fontMetrics().height() + 2);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return label;
}

bool isSurelyTheSame(const QString &text)
{
    bool hasSign = false;
    for (const QChar character : text) {
        if (character.script() == QChar::Script_Cyrillic)
            return false;
        hasSign = hasSign || character.isLetterOrNumber();
    }
    return hasSign;
}

QString mirrored(const QString &before, const QString &after, const QString &other)
{
    const bool untouched = other == before && (before.isEmpty() || isSurelyTheSame(before));
    if (!untouched)
        return other;
    return isSurelyTheSame(after) ? after : QString();
}

} // namespace qupia
