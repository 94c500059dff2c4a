// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/policydocument.h"

#include <optional>
#include <variant>
#include <vector>

namespace qupia {

// The only way a document changes. The form, the review, a fix, an import and the command line make these values;
// applying one and applying its inverse gives the document back.

// A null or undefined value removes the answer. Setting a value ends its being a sample unless `sample` says so.
struct SetValue {
    FieldId field;
    QJsonValue value = QJsonValue::Undefined;
    bool sample = false;
};

// "The sample is right as it stands."
struct ConfirmSample {
    FieldId field;
};

// No choice: back to what the templates say.
struct ChooseClause {
    ClauseId clause;
    std::optional<ClauseChoice> choice;
};

// No override: back to the template's text.
struct OverrideClause {
    ClauseId clause;
    std::optional<ClauseOverride> wording;
};

// The document was carried over to this edition of the templates.
struct AdoptTemplates {
    QString id;
    QString edition;
};

// No acceptance: the finding is open again.
struct AcceptFinding {
    AcceptanceKey key;
    std::optional<Acceptance> acceptance;
};

// A word, in lower case, that spelling leaves alone in this document, or no longer.
struct IgnoreWord {
    Language language = Language::Kazakh;
    QString word;
    bool ignored = true;
};

// A final version went out: the list with it.
struct SetEditions {
    QList<Edition> editions;
};

struct ChangeGroup;
using DocumentChange = std::variant<SetValue, ConfirmSample, ChooseClause, OverrideClause, AdoptTemplates, AcceptFinding,
    IgnoreWord, SetEditions, ChangeGroup>;

// Several changes as one step of undo, applied in order.
struct ChangeGroup {
    std::vector<DocumentChange> changes;
};

PolicyDocument applied(PolicyDocument document, const DocumentChange &change);

// The change that turns applied(document, change) back into document.
DocumentChange inverse(const PolicyDocument &document, const DocumentChange &change);

// The field that a change is about; empty where it is about a clause or several things.
FieldId changedField(const DocumentChange &change);

} // namespace qupia
