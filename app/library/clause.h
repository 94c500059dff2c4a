// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "base/language.h"
#include "library/condition.h"
#include "library/textpattern.h"

#include <QList>

namespace qupia {

// Where in the templates a thing stands, for messages to those who write them. Line and column are 1-based.
struct SourcePosition {
    QString file;
    int line = 0;
    int column = 0;

    bool operator==(const SourcePosition &) const = default;
};

enum class ClauseKind { Title, Paragraph, ListIntro, ListItem, Definition, Annex, Table };
enum class ClauseLevel { Mandatory, MandatoryIf, Recommended, Optional };

struct Clause {
    ClauseId id;
    SectionId section;
    ClauseKind kind = ClauseKind::Paragraph;
    ClauseId parent; // list items and definitions
    ClauseLevel level = ClauseLevel::Recommended;
    bool onByDefault = true; // printed when the condition holds and nobody chose
    Condition when;
    QList<ArticleId> basis;
    Localized<QString> source; // the texts as they stand in the template, {law:…} replaced by the text of the act
    QList<ArticleId> quoted; // articles whose text stands in it
    Localized<TextPattern> text; // the same, parsed once
    InterfaceText note; // for the lawyer: what the usual wording does wrong
    SourcePosition position;

    bool isMandatory() const { return level == ClauseLevel::Mandatory || level == ClauseLevel::MandatoryIf; }
};

struct Section {
    SectionId id;
    Localized<QString> title;
    QList<ClauseId> clauses; // reading order
    SourcePosition position;
};

} // namespace qupia
