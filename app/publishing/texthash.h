// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"

namespace qupia {

// SHA-256 of the words of both languages, row by row: layout and format do not change it.
QString textHash(const ComposedPolicy &policy);

} // namespace qupia
