// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/kazakh/letters.h"

namespace qupia {

// How a Latin name probably ends when a Kazakh reader says it: a guess from its spelling, with the known names from the table.
struct LatinReading {
    SpokenEnd end;
    bool known = false; // from the table
};

LatinReading readLatin(QStringView name);

} // namespace qupia
