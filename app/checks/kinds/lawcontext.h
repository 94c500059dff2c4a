// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"
#include "checks/kinds/wordtext.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace qupia {

// A printed text that holds words of the user's own: a reworded clause, or an answer in free words inside a clause of the
// templates.
struct UserText {
    ClauseId clause;
    Language language = Language::Kazakh;
    bool reworded = false;
    bool first = true; // the first row of its clause: offsets lead into it
    QString text;
    WordText words;
    struct Range {
        int begin = 0;
        int end = 0;
        FieldId field; // empty: the wording
    };
    QList<Range> own; // the user's words in it

    // The answer that these characters stand in; nothing where they are words of the templates.
    std::optional<FieldId> fieldAt(int offset, int length) const;
};

// What kinds of rules share; made once for all rules.
struct LawContext {
    const CheckContext &check;
    QList<UserText> texts;

    // The plain text of a reworded clause, all its rows joined; null where the clause is not reworded or not printed.
    const WordText *reworded(const ClauseId &clause, Language language) const;
    bool isPrinted(const ClauseId &clause) const { return printed.contains(clause); }

    QHash<ClauseId, Localized<WordText>> rewordings;
    QSet<ClauseId> printed;
};

LawContext lawContextOf(const CheckContext &context);

} // namespace qupia
