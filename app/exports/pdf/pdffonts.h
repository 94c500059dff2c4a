// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPDF;

namespace qupia {

// Mends what Qt 6.4 writes about embedded fonts: the space read back as a tab, names without the sign of a subset. The sign is
// made from the font's own bytes, so that equal subsets have equal names on every run and different ones never do.
void repairFonts(QPDF &pdf);

} // namespace qupia
