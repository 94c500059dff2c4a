// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "base/language.h"
#include "document/edition.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>

#include <set>
#include <tuple>

namespace qupia {

// Whether a clause is printed when its condition holds. No entry in the document means: as the templates say.
enum class ClauseChoice { Off, On };

// A wording of the user's own. `base` keeps the template's text of that day, so that a later edition of the
// templates can show what changed underneath.
struct ClauseOverride {
    Localized<QString> text;
    Localized<QString> base;
    QJsonObject rest; // keys of a later version, kept for the round trip

    bool operator==(const ClauseOverride &) const = default;
};

// What a person decided about a finding in the user's own wording: it stands, and why.
struct Acceptance {
    QString reason;
    QString name; // who decided
    QString date; // ISO; may be empty
    QString lawEdition; // decided under this edition of the law; under another one the question is asked again
    QJsonObject rest; // keys of a later version, kept for the round trip

    bool operator==(const Acceptance &) const = default;
};

// Which finding: the same words found by the same rule at the same place.
struct AcceptanceKey {
    RuleId rule;
    ClauseId clause;
    FieldId field;
    QString words;

    bool operator==(const AcceptanceKey &) const = default;
    friend bool operator<(const AcceptanceKey &left, const AcceptanceKey &right)
    {
        return std::tie(left.rule, left.clause, left.field, left.words)
            < std::tie(right.rule, right.clause, right.field, right.words);
    }
};

// What the merchant said, and nothing else. Values are kept as they were given, right or wrong: the JSON shape of each field
// type stands in docs/templates.md, checking is the business of compose and checks.
struct PolicyDocument {
    QString templatesId;
    QString templatesEdition; // edition of the templates this document was last worked on with
    PresetId preset;
    QMap<FieldId, QJsonValue> values;
    std::set<FieldId> samples; // values that a preset brought as plain samples; not yet replaced or confirmed
    QMap<ClauseId, ClauseChoice> choices;
    QMap<ClauseId, ClauseOverride> overrides;
    QMap<AcceptanceKey, Acceptance> accepted;
    Localized<std::set<QString>> ignoredWords; // right as they stand in this document's texts, in lower case
    QList<Edition> editions; // final versions that went out, oldest first
    QJsonObject rest; // unknown top-level keys, kept for the round trip

    bool operator==(const PolicyDocument &) const = default;
};

} // namespace qupia
