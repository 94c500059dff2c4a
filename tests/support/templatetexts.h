// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/templatelibrary.h"

#include <QMap>
#include <QStringList>

namespace qupia::test {

// A text of the templates and the place to mend it.
struct TemplateText {
    QString where;
    Localized<QString> text;
};

// What is printed apart from clauses: titles of sections, options, categories, acts, countries, words around the text.
QList<TemplateText> printedNames(const TemplateLibrary &library);

// What only the interface shows: notes, labels, help, presets, rules, articles.
QList<TemplateText> interfaceTexts(const TemplateLibrary &library);

// The text under one condition ("" for what always stands), placeholders as «{name}», and the names of these but for party words.
struct SegmentText {
    QString text;
    QStringList placeholders;
};
QMap<QString, SegmentText> segmentsOf(const TextPattern &pattern);

// Words of running text: placeholders and segment marks taken out.
QString wordsOnly(const TextPattern &pattern);

// What a text says in numbers, sorted, so that the two languages can be compared: digits ("94"), numbers in words or placeholders
// with their unit ("15 working-day", "{x} month"), months of dates ("month 7").
QStringList numbersOf(const QString &text, Language language);

// Lines of an annex by their kind: p paragraph, - item, x box to tick, _ empty.
QString linesOf(const QString &text);

// The first piece that breaks the rules of the house for blanks, dashes, quotes, brackets and stops; empty if none does.
QString untidyPiece(const QString &text, Language language);

} // namespace qupia::test
