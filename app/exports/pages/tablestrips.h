// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/rows.h"
#include "exports/pages/strip.h"

namespace qupia {

// Adds a table's head and rows in one language, as wide as the page's body.
void addTableStrips(const Row &row, Language language, const ComposedPolicy &policy, const PageStyle &style, StripList &result);

// Shares a width among columns: each gets its longest word if all can, the rest goes where the long texts are.
QList<qreal> columnWidths(const QList<TextExtent> &extents, qreal available);

} // namespace qupia
