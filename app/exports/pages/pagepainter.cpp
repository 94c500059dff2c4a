// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/pagepainter.h"

#include <QPainter>

namespace qupia {

namespace {

PaintedPiece pieceOf(const PageText &text)
{
    return {text.element, false, text.label, text.link};
}

void paintShapes(QPainter &painter, const QList<PageShape> &shapes)
{
    for (const PageShape &shape : shapes)
        painter.fillRect(shape.rect, shape.fill);
}

void paintText(QPainter &painter, const PageText &text)
{
    painter.setFont(text.font);
    painter.setPen(text.ink);
    painter.drawText(text.position, text.text);
}

} // namespace

void paintPage(QPainter &painter, const PagedDocument &document, int number, PageMarker *marker)
{
    const Page &page = document.pages.at(number);
    const auto begin = [&](const PaintedPiece &piece) {
        if (marker)
            marker->begin(painter, number, piece);
    };
    const auto end = [&] {
        if (marker)
            marker->end(painter);
    };

    if (!page.shapes.isEmpty()) {
        begin({-1, true, false, -1});
        paintShapes(painter, page.shapes);
        end();
    }
    for (qsizetype first = 0, next = 0; first < page.texts.size(); first = next) {
        const PaintedPiece piece = pieceOf(page.texts.at(first));
        begin(piece);
        for (next = first; next < page.texts.size() && pieceOf(page.texts.at(next)) == piece; ++next)
            paintText(painter, page.texts.at(next));
        end();
    }
}

} // namespace qupia
