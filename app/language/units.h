// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/spokennumbers.h"

namespace qupia {

// What a number in the text counts: "working days", "days", "months", "%" …, the same in both languages; empty for anything else.
QString unitOf(const QString &text, const SpokenNumber &number, Language language);

} // namespace qupia
