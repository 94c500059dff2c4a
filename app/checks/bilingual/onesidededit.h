// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/bilingual/bilingualchecks.h"

#include <optional>

namespace qupia {

// A wording of the user's own that leaves one language as the template has it: what changed in the other must not change the
// meaning. Words in small letters, of the template and of the wording.
struct OneSidedEdit {
    Language language = Language::Kazakh; // the one that was changed
    QStringList before;
    QStringList after;
};

// Nothing where both languages were changed, or none.
std::optional<OneSidedEdit> oneSidedEdit(const TextPair &pair, const CheckContext &context);

// A «не» more or less, or a verb turned round by its suffix, while all other words stand as they stood.
bool deniesOtherwise(const OneSidedEdit &edit);

// «Обязан» where the template has «вправе», or the other way round, while all other words stand as they stood.
bool bindsOtherwise(const OneSidedEdit &edit);

} // namespace qupia
