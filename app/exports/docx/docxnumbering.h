// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/rows.h"

namespace qupia {

// At which level of Word's own numbering (resources/docx/numbering.xml) each row stands: 0 a section, 1 a clause, 2 an item; -1
// for a row without a number, or one that Word, counting on, would number otherwise than the policy does.
QList<int> numberingLevels(const QList<Row> &rows);

} // namespace qupia
