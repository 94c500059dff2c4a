// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/kazakh/letters.h"

namespace qupia {

struct HarmonyReading {
    Harmony harmony = Harmony::Front;
    QLatin1StringView rule; // which rule decided: "harmony.last-vowel" …
};

// Whether suffixes of this word are back or front. Takes one word in lower case; of a hyphened word its last part.
HarmonyReading harmonyOf(QStringView word);

} // namespace qupia
