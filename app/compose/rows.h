// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"

namespace qupia {

// The policy as a sequence of rows: a row is what stays whole on a page and is aligned between the languages.
// Views, the paginator and HTML walk rows; nobody takes the tree apart twice.
struct Row {
    enum class Kind { Title, Heading, Paragraph, ListIntro, ListItem, Table };
    Kind kind = Kind::Paragraph;
    SectionId section;
    ClauseId clause; // empty for title, headings and the summary
    QString anchor; // unique, stable: "rights", "rights-rectify", "annex-consent-form-2"
    QString number; // "4", "4.2", "1)"
    bool tickBox = false; // list items
    BilingualText text; // a table's caption
    Table table; // only Kind::Table

    bool operator==(const Row &) const = default;
};

QList<Row> rowsOf(const ComposedPolicy &policy);

} // namespace qupia
