// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"

namespace qupia {

// Takes out what segments left behind: double blanks, blanks at the ends and before stops.
Spans tidied(const Spans &spans);

} // namespace qupia
