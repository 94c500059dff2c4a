// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/spelling/speller.h"

namespace qupia {

// The speller with the user's own words: they are right in every form that the language gives them, and they are suggested.
std::shared_ptr<const Speller> withUserWords(std::shared_ptr<const Speller> speller, const QStringList &words);

} // namespace qupia
