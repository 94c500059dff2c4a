// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/kinds/lawcontext.h"

namespace qupia {

// The remedies of a rule as changes of this document. Each does something: what is so already is not offered.
// `found` is where the user's wording was found at fault, for remedies that put a sentence in its place.
QList<Fix> fixesOf(const LawContext &context, const Rule &rule, const Place &place);

} // namespace qupia
