// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "base/language.h"
#include "library/clause.h"
#include "library/rule.h"

#include <QJsonValue>

namespace qupia {

// The small tables of templates/.

// A profile flag computed from answers (templates/fields/flags.toml).
struct FlagRule {
    FlagId id;
    FieldId from; // has a value
    QString column; // tables: look at this column
    QStringList is; // one of these is chosen; empty: any value
    QList<FlagId> any; // or: one of these flags
    SourcePosition position;
};

struct Category {
    CategoryId id;
    QString group;
    FlagId flag;
    ClauseId clause; // prints it
    Condition when; // offered only then
    Localized<QString> name;
    QString nameEnglish;
    bool warn = false; // excessive as a rule; `note` says why
    InterfaceText note;
    QStringList purposes; // lawful defaults of its row in the matrix
    QJsonValue term;
    QStringList recipients;
    SourcePosition position;

    InterfaceText label() const { return {name.kk, name.ru, nameEnglish}; }
};

using CaseForms = QMap<QString, QString>; // "nom" → form

// A party word with all its forms (templates/role-pairs.toml).
struct RoleWord {
    QString id;
    Localized<CaseForms> singular;
    Localized<CaseForms> plural; // empty for words of the operator
    bool feminine = false; // gender of the Russian word
    SourcePosition position;
};

struct RolePair {
    QString id;
    QString operatorWord;
    QString userWord;
    bool own = false; // the merchant's own words instead: roles.custom
    InterfaceText use;
    SourcePosition position;
};

struct LegalForm {
    enum class Number { Bin, Iin, Either };
    QString id;
    Localized<QString> shortForm; // ЖШС, ТОО
    Localized<QString> fullForm;
    QString english;
    Number number = Number::Either;
    CaseForms kazakhCases; // of the short form: usage mixes two readings, so a table and no rule
    QStringList kazakhAlternatives; // other short forms a merchant's papers may carry
    SourcePosition position;

    InterfaceText label() const { return {fullForm.kk, fullForm.ru, english}; }
};

struct Country {
    QString id; // ISO 3166-1 alpha-2
    InterfaceText name;
};

// A well-known service that a shop uses (templates/services.toml): whose it is, and what it gets to see.
struct Service {
    QString id;
    QString name;
    QString kind; // analytics, mail, messenger …
    QString country; // of countries.toml, where its owner takes the data
    QStringList receives; // categories
    QList<Phrase> words; // how a merchant writes it
    SourcePosition position;
};

struct Preset {
    PresetId id;
    int order = 0;
    QString icon;
    InterfaceText title;
    InterfaceText forWhom;
    InterfaceText assumes;
    QList<ClauseId> on;
    QList<ClauseId> off;
    QList<FieldId> ask; // what the merchant must answer, in this order
    QMap<FieldId, QJsonValue> values;
    QMap<FieldId, QJsonValue> samples;
    SourcePosition position;
};

// A text beside the policy, made from the same answers (templates/companions/): an order, a notice, a form. Its first line is its
// title.
struct Companion {
    QString id;
    int order = 0;
    InterfaceText label;
    Condition when; // offered only then
    ClauseId clause; // prints the text of this annex, whether or not the policy prints it; empty: a text of its own
    Clause text; // its own, a clause of kind Annex
    bool matrix = false; // the table of data, purposes, terms and recipients follows
    SourcePosition position;
};

struct Article {
    QString id; // "8(4)(1)"
    Certainty certainty = Certainty::Unverified;
    InterfaceText meaning;
    Localized<QString> text; // what the policy says of it, printed by {law:…}; may hold placeholders; empty: nothing is quoted
    bool whole = false; // no article but the whole act, or its rules: cited by the act's number alone
};

struct Act {
    QString id;
    Localized<QString> title; // as {act:…} prints it
    QString number;
    QString date; // ISO, when it was passed
    QString edition; // ISO date of the redaction that was read
    QString checked; // ISO, when somebody last looked
    QString url; // of the official text
    Certainty certainty = Certainty::Confirmed; // of what is said here about it
    bool overlay = false; // not taken into account: its rules are questions
    bool points = false; // made of points rather than articles
    QStringList subpoints; // articles that have sub-points and no points: lists of definitions, of cases
    QMap<QString, Article> articles;
    SourcePosition position;
};

} // namespace qupia
