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

struct WordExchange {
    QString before;
    QString after;
};

// The words that others took the place of, where all the rest stands as it stood; none where more than a few did.
QList<WordExchange> exchangedWords(const OneSidedEdit &edit);

} // namespace qupia
