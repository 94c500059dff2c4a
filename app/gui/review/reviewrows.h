// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/rows.h"
#include "editing/policyeditor.h"

#include <QSet>

#include <optional>

namespace qupia {

// A row of the text with what the lawyer has to know about its clause.
struct ReviewRow {
    Row row;
    bool reworded = false;
    bool removable = false; // recommended or optional: it can be switched off
    int findings = 0;
    std::optional<Severity> worst;

    bool operator==(const ReviewRow &) const = default;
};

QList<ReviewRow> reviewRowsOf(const PolicyEditor &editor);

// What the list of sections says of each; sections that are not printed have no number.
struct SectionState {
    SectionId section;
    QString number;
    Localized<QString> title;
    int reworded = 0;
    int findings = 0;
    std::optional<Severity> worst;

    bool operator==(const SectionState &) const = default;
};

QList<SectionState> sectionStatesOf(const QList<ReviewRow> &rows, const TemplateLibrary &library);

// Clauses of the section that could be printed and are switched off.
QList<const Clause *> clausesOff(const SectionId &section, const PolicyEditor &editor);

// One string for a language of a row; a table becomes its lines.
QString rowText(const Row &row, Language language);

// Words of the merchant's own answers, in small letters: names are right as they stand.
QSet<QString> givenWords(const ComposedPolicy &policy);

} // namespace qupia
