// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pages/pageddocument.h"

class QPainter;

namespace qupia {

// Paints a page, 0-based, in dots: for the screen and for printers. The painter is scaled by whoever paints at another resolution
// than 1200 dots an inch: painter.scale(resolution / dotsPerInch, resolution / dotsPerInch).
void paintPage(QPainter &painter, const PagedDocument &document, int page);

} // namespace qupia
