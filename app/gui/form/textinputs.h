// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace qupia {

// Small parts that the editors of texts share.

// A line of text.
QLineEdit *makeLine(QWidget *parent, const QString &accessibleName);

// Several lines that grow with their text; Tab goes on.
QWidget *makeLines(QWidget *parent, const QString &accessibleName);

// Both kinds of input.
QString textOf(const QWidget *input);
void setTextKeepingCaret(QWidget *input, const QString &text); // says nothing
void setPlaceholder(QWidget *input, const QString &text);

// The input takes text of this language. For Kazakh the letters that its keyboard lacks appear in `slot` while it has the focus.
void setInputLanguage(QWidget *input, Language language, QWidget *slot);

// «ҚАЗАҚША», «РУССКИЙ»: the languages in their own words, as small heads above a column; room for the Kazakh letters.
QLabel *languageTag(Language language, QWidget *parent);
QString languageName(Language language);

// A small head above an input.
QLabel *tagLabel(const QString &text, QWidget *parent);

// The text reads the same in both languages: it has Latin letters or digits and nothing Cyrillic.
bool isSurelyTheSame(const QString &text);

// What the other language's text becomes after one was edited: it fills itself as long as nobody touched it.
QString mirrored(const QString &before, const QString &after, const QString &other);

} // namespace qupia
