// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/kazakh/letters.h"

#include <optional>

namespace qupia {

// How a number in digits ends when read aloud: «1000» ends like мың. Takes digits only, of any length.
SpokenEnd numberEnd(QStringView digits);

// How a Roman number ends, read as an ordinal («XXI», жиырма бірінші); none where the letters are no number of two signs or more.
std::optional<SpokenEnd> romanNumberEnd(QStringView letters);

} // namespace qupia
