// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace qupia {

// Everything that stands in the page's one <style>: the fonts as data, the sheet, the rows of the grid (0: no grid).
// Nothing in it comes from the policy.
Result<QString> htmlStyle(int gridRows);

} // namespace qupia
