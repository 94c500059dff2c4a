// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace qupia {

// The id of the element that a fragment is.
QString scopeId();

// Our sheet for a fragment: every rule holds within that element only, and what the page around it says of elements does not hold
// there. Rules for a printed sheet and for dark screens go: those are the page's own business.
QString scopedStyle(const QString &sheet);

} // namespace qupia
