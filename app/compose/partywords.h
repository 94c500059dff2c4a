// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/policydocument.h"
#include "library/templatelibrary.h"

#include <optional>

namespace qupia {

// What the parties are called, with all the forms that the text asks for.
struct PartyWords {
    RoleWord operatorWord;
    RoleWord userWord;
    FieldId field; // who was asked for them
};

// The words of the chosen pair, or the merchant's own. Kazakh forms that he left empty are made by rule from the nominative;
// Russian ones stay empty: no rule is good enough. Nothing where no pair is chosen.
std::optional<PartyWords> partyWords(const PolicyDocument &document, const TemplateLibrary &library);

// All Kazakh cases of a word by rule, "nom" among them; of its plural, if asked. Empty for an empty word, and where the rule
// knows no plural.
CaseForms kazakhForms(const QString &nominative, bool plural);

} // namespace qupia
