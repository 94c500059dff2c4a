// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"
#include "document/policydocument.h"
#include "library/templatelibrary.h"

namespace qupia {

// The whole text of a policy from what the merchant said and what the templates know. Pure and deterministic: conditions, lists,
// placeholders, numbers and references are decided here, once, for both languages together.
ComposedPolicy compose(const PolicyDocument &document, const TemplateLibrary &library);

// A text beside the policy, of the same answers; numbers that it refers to are those of the policy.
ComposedPolicy composeCompanion(const PolicyDocument &document, const TemplateLibrary &library, const Companion &companion);

// A document from a preset: its values, its samples (marked so) and the lawful defaults of all fields.
PolicyDocument newDocument(const TemplateLibrary &library, const PresetId &preset);

} // namespace qupia
