// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "base/language.h"
#include "library/clause.h"
#include "library/condition.h"

#include <QJsonValue>
#include <QList>

#include <optional>

namespace qupia {

// The JSON shape of each type stands in docs/templates.md.
enum class FieldType {
    Text,
    Person,
    Integer,
    Boolean,
    TriState,
    Choice,
    Set,
    List,
    EmailList,
    PhoneList,
    UrlList,
    Url,
    Date,
    PostalCode,
    BinIin,
    Address,
    Hours,
    RolePair,
    LegalForm,
    Countries,
    Table,
    Matrix,
    Country,
    Category, // columns only: one id of countries.toml, of categories.toml
};

// Days of work and days of the calendar are different units of the law; nothing converts them.
enum class TermUnit { None, WorkingDays, CalendarDays, Months, Years };

// How a value that nobody types comes about.
enum class Derivation { None, Matrix, ShortName };

struct Option {
    QString id;
    InterfaceText label;
    Localized<QString> text; // printed; a noun phrase in the nominative
    Localized<TextPattern> pattern;
    Localized<QString> brief; // what the summary and tables print instead; empty: the text
    Localized<TextPattern> briefPattern;
    FlagId flag; // set while chosen; may be empty
    ClauseId clause; // the clause that prints it; may be empty
    Condition when; // offered only then
    bool count = false; // needs a number
};

struct Column {
    QString id;
    FieldType type = FieldType::Text;
    bool bilingual = false;
    bool required = false;
    QJsonValue defaultValue = QJsonValue::Undefined;
    InterfaceText label;
    QList<Option> options;
};

struct Field {
    FieldId id;
    FieldType type = FieldType::Text;
    StepId step; // where the form asks it; empty: never asked
    bool bilingual = false;
    bool required = false; // unanswered is a finding
    bool advanced = false; // a lawful default stands; shown under "more"
    Derivation derived = Derivation::None;
    Condition when; // asked only then
    QList<ArticleId> basis;
    QJsonValue defaultValue = QJsonValue::Undefined;
    std::optional<int> minimum; // numbers: the value; texts: letters; sets and tables: entries
    std::optional<int> maximum;
    TermUnit unit = TermUnit::None;
    QString placeholder; // an example, shown in the empty field
    InterfaceText label;
    InterfaceText help; // what to enter
    InterfaceText reason; // why it is asked
    QList<Option> options;
    QList<Column> columns;
    SourcePosition position;

    const Option *option(const QString &id) const;
    const Column *column(const QString &id) const;
};

struct Step {
    StepId id;
    InterfaceText title;
    InterfaceText intro;
};

} // namespace qupia
