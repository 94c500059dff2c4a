// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "base/language.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <variant>

namespace qupia {

// Why a piece of text stands where it stands: ids, never pointers, so that a click in the text leads to the field and a
// finding leads to the text.
struct Origin {
    enum class Kind {
        Template, // words of the clause
        Override, // words of the user's own wording
        Field, // a value that was given
        Gap, // a value that is missing; the text is the sign for it
        Reference, // the number of another clause
        Furniture, // words around the text
    };
    Kind kind = Kind::Template;
    ClauseId clause;
    FieldId field; // Field and Gap

    bool operator==(const Origin &) const = default;
};

struct Span {
    QString text;
    Origin origin;
    QString link; // an absolute address (https:, mailto:, tel:) or "#anchor" of another clause; empty: no link
    enum class Change { None, Inserted, Deleted };
    Change change = Change::None; // against an earlier edition; formats underline and strike through, the text itself says it too

    bool operator==(const Span &) const = default;
};

using Spans = QList<Span>;
using BilingualText = Localized<Spans>;

QString plainText(const Spans &spans);

struct Heading {
    SectionId section;
    QString number; // "4"
    BilingualText text;
    bool operator==(const Heading &) const = default;
};

struct Paragraph {
    ClauseId clause;
    QString number; // "4.2"; empty in an annex after its first paragraph
    BilingualText text;
    bool operator==(const Paragraph &) const = default;
};

struct ListItem {
    enum class Marker { Number, TickBox };
    ClauseId clause;
    Marker marker = Marker::Number;
    QString number; // "1)"; empty for a tick box
    BilingualText text; // with the list's punctuation
    bool operator==(const ListItem &) const = default;
};

struct List {
    ClauseId clause;
    QString number;
    BilingualText intro; // may be empty in an annex
    QList<ListItem> items;
    bool operator==(const List &) const = default;
};

struct Table {
    ClauseId clause; // empty: the summary at the top, which no clause makes
    QString number;
    BilingualText caption;
    QList<BilingualText> head;
    QList<QList<BilingualText>> rows; // each as long as head
    bool operator==(const Table &) const = default;
};

// The closed set of blocks: a new kind does not compile until each exporter handles it.
using Block = std::variant<Heading, Paragraph, List, Table>;

// Something the text lacks; checks make findings of it.
struct ComposeFault {
    enum class Kind { MissingValue, ReferenceOff, MissingLanguage, UnknownPlaceholder };
    Kind kind = Kind::MissingValue;
    ClauseId clause;
    Language language = Language::Kazakh;
    FieldId field;
    QString detail; // the reference's target, the placeholder
    bool operator==(const ComposeFault &) const = default;
};

// The policy as it will be read: one tree for both languages. The only thing that leaves compose().
struct ComposedPolicy {
    BilingualText title;
    Localized<QString> operatorName; // «Name» ЖШС · ТОО «Name»
    Localized<QString> editionLine; // edition and date of effect, as far as known
    QString version;
    QDate effectiveDate; // invalid if not given; dates of exported files come from here
    QString templatesEdition;
    QString lawEdition;
    Language firstLanguage = Language::Kazakh;
    QList<Block> blocks;
    QHash<QString, Localized<QString>> furniture; // templates/furniture.toml
    QList<ComposeFault> faults;

    // What stands around the text, without the text: for a sheet of the same operator and edition.
    ComposedPolicy frame() const;

    // A word around the text; an unknown id gives the id.
    QString word(const QString &id, Language language) const;
};

// The anchor of a clause or section within exported files, "rights-rectify"; stays the same between editions.
QString anchorOf(const ClauseId &clause);
QString anchorOf(const SectionId &section);

} // namespace qupia
