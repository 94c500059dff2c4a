// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/rows.h"
#include "exports/exporter.h"

namespace qupia {

// What every format says in the same way.

// Text as it may be printed: composed letters; line breaks become spaces; control characters and marks that turn the direction
// of reading go, since a hostile file could hide words with them.
QString printable(const QString &text);

// The address as it may stand in a file: http, https, mailto and tel, percent-encoded; "#anchor" as it is. Empty for all else.
QString safeLink(const QString &link);

// The text of a row or cell in a language. Where only the other language has one, the sign for a gap stands in its place.
Spans printedText(const BilingualText &text, const ComposedPolicy &policy, Language language);

// "4." "4.2." "1)"
QString printedNumber(const QString &number);

// What names the document in a title bar; never empty.
QString documentTitle(const ComposedPolicy &policy, Language language);
QString documentTitle(const ComposedPolicy &policy, const QList<Language> &languages);

// The day that exported files carry, so that they are the same on every run: of the edition, else of the templates, else of the
// law they were checked against. May be invalid.
QDate documentDate(const ComposedPolicy &policy);

} // namespace qupia
