// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "base/language.h"
#include "library/clause.h"
#include "library/condition.h"
#include "library/field.h"
#include "library/phrase.h"

#include <QJsonValue>
#include <QMap>

#include <optional>

namespace qupia {

enum class Certainty { Confirmed, Likely, Unverified, Practice, Interpretation };
enum class Severity { Error, Unanswered, Warning, Question };

// What a user's own wording of a clause must still say.
struct RuleStatement {
    ClauseId clause;
    Phrases says; // each of these
    QList<FieldId> values; // and these answers
};

// A remedy as the rule's data give it; checks/kinds/rulefixes.h makes changes of it.
struct RuleFix {
    QList<ClauseId> on; // switch these clauses on
    QMap<FieldId, QJsonValue> set; // give these answers
    bool restore = false; // back to the template's text
    Localized<QString> sentence; // add this
    Localized<QString> instead; // put this in place of the sentence that was found
    bool safe = false; // `set` says nothing about the merchant that may be untrue

    bool isEmpty() const { return on.isEmpty() && set.isEmpty() && !restore && sentence.ru.isEmpty() && instead.ru.isEmpty(); }
};

// A document that the rule must find something in, or must not: a filled preset with this much changed.
struct RuleSample {
    bool found = true;
    PresetId preset;
    QMap<FieldId, QJsonValue> set;
    QList<FieldId> unset;
    QList<ClauseId> on;
    QList<ClauseId> off;
    ClauseId clause; // reworded so:
    Localized<QString> text; // a language left empty keeps the template's text
};

// The parameters of all kinds; library/rulekinds.h says which kind takes which.
struct RuleParameters {
    Condition when; // the rule applies
    Condition needs;
    QList<FieldId> fields;
    QList<ClauseId> clauses;
    QStringList options;
    QList<QStringList> groups;
    std::optional<int> limit;
    TermUnit unit = TermUnit::None;
    Phrases phrases;
    Phrases unless; // in the same sentence: silent
    bool negation = true; // a "not" beside the phrase makes it silent
    QList<RuleStatement> statements;
};

// What a finding says (templates/rules/). Placeholders in braces are the finding's arguments.
struct Rule {
    RuleId id;
    Severity severity = Severity::Warning;
    QList<ArticleId> basis;
    InterfaceText title; // rules of the law: what it asks for or forbids, in few words and without a full stop
    InterfaceText message;
    InterfaceText advice;
    InterfaceText fixLabel; // of the remedy, where the check offers one
    SourcePosition position;

    // Rules of the law; empty where a check of app/checks/document names the rule itself.
    QString kind;
    Certainty certainty = Certainty::Confirmed;
    RuleParameters parameters;
    RuleFix fix;
    QList<RuleSample> samples;
};

// What negates a phrase, and the words of the remedies (templates/rules/common.toml).
struct RuleCommon {
    Phrases negation;
    QMap<QString, InterfaceText> fixLabels;
};

} // namespace qupia
