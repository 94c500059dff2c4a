// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"
#include "document/edition.h"

namespace qupia {

// What changed, clause by clause in both languages, as a tree that every format can write: words that went struck through and in
// [– –], words that came underlined and in [+ +].
ComposedPolicy redline(const Edition &before, const Edition &after, const ComposedPolicy &frame);

// What visitors are told: that there is a new edition, which sections and clauses changed, and what does not change.
ComposedPolicy changeNotice(const Edition &before, const Edition &after, const ComposedPolicy &frame);

} // namespace qupia
