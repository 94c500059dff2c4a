// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/edition.h"
#include "publishing/worddiff.h"

namespace qupia {

// A row of a clause whose words changed, in each language from the text before to the text after.
struct RowChange {
    QString number;
    Localized<QList<TextChange>> text;
};

// A clause, a heading, the title or the summary that one edition has and the other has not, or has otherwise. That a number moved
// is no change.
struct ClauseChange {
    enum class Kind { Changed, Added, Removed };
    Kind kind = Kind::Changed;
    QString clause; // as in EditionRow
    bool heading = false;
    QString number; // in the edition after; of what was removed, in the edition before
    EditionRow section; // the heading above it; empty above the first
    QList<RowChange> rows; // only those that changed
};

// In the order of the text; what was removed stands where it stood.
QList<ClauseChange> changesBetween(const Edition &before, const Edition &after);

// How many clauses changed; headings, title and summary do not count.
int changedClauses(const QList<ClauseChange> &changes);

} // namespace qupia
