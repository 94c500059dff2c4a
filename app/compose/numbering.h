// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/profile.h"
#include "document/policydocument.h"
#include "library/templatelibrary.h"

#include <QHash>

namespace qupia {

// The number that {ref:…} prints: of clauses by their id, of sections by "section:" and theirs.
using NumberTable = QHash<QString, QString>;

// A clause that will be printed, with its number and, for a list, its items.
struct PlannedClause {
    const Clause *clause = nullptr;
    QString number; // "4.2"; annexes "1"
    QList<PlannedClause> items; // numbered "1)", "2)" …
};

struct PlannedSection {
    const Section *section = nullptr;
    QString number;
    QList<PlannedClause> clauses;
};

// What is printed and how it is numbered: decided once for both languages, before any text is made, since texts refer to numbers.
struct PrintedPlan {
    const Clause *title = nullptr;
    QList<PlannedSection> sections;
    NumberTable numbers;
};

PrintedPlan planOf(const PolicyDocument &document, const TemplateLibrary &library, const Profile &profile);

} // namespace qupia
