// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pages/pageddocument.h"

class QPainter;

namespace qupia {

// What is painted in one go: shapes, or texts next to each other that belong to the same thing.
struct PaintedPiece {
    int element = -1; // index in PagedDocument::elements; -1: furniture of the page
    bool shapes = false;
    bool label = false;
    int link = -1; // index in Page::links

    bool operator==(const PaintedPiece &) const = default;
};

// Hears of every piece before and after it is painted; together they hold all that is painted. For devices that record
// structure. May paint, with any pen and brush, but leaves the painter's transformation and clipping alone.
class PageMarker {
public:
    virtual ~PageMarker() = default;
    virtual void begin(QPainter &painter, int page, const PaintedPiece &piece) = 0;
    virtual void end(QPainter &painter) = 0;
};

// Paints a page, 0-based, in dots. The painter is scaled by whoever paints at another resolution than 1200 dots an inch:
// painter.scale(resolution / dotsPerInch, resolution / dotsPerInch).
void paintPage(QPainter &painter, const PagedDocument &document, int page, PageMarker *marker = nullptr);

} // namespace qupia
