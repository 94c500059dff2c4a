// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/documentchange.h"
#include "library/clause.h"

namespace qupia {

// The changes that a review makes, as values.

// The texts of a clause with their placeholders: the user's own wording, or the template's.
Localized<QString> wordingOf(const PolicyDocument &document, const Clause &clause);

// The user's wording; what equals the template's text is no wording of its own.
DocumentChange rewording(const PolicyDocument &document, const Clause &clause, const Localized<QString> &text);

// Prints the clause or leaves it out; writes only what differs from the templates.
DocumentChange printing(const Clause &clause, bool print);

// Blanks in place of placeholders and the signs of segments, at the same length: what remains are words.
QString withoutPlaceholders(const QString &text);

// Where the placeholders and the signs of segments stand.
struct TextStretch {
    int start = 0;
    int length = 0;
};
QList<TextStretch> placeholdersIn(const QString &text);

// Every occurrence of the word on its own, but none in a placeholder. The same text where there is none.
QString withWordReplaced(const QString &text, const QString &word, const QString &replacement);

} // namespace qupia
