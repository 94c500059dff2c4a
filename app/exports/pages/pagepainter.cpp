// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/pagepainter.h"

#include <QPainter>

namespace qupia {

void paintPage(QPainter &painter, const PagedDocument &document, int number)
{
    const Page &page = document.pages.at(number);
    for (const PageShape &shape : page.shapes)
        painter.fillRect(shape.rect, shape.fill);
    // As text and not as glyphs: a printer's driver keeps it readable.
    for (const PageText &text : page.texts) {
        painter.setFont(text.font);
        painter.setPen(text.ink);
        painter.drawText(text.position, text.text);
    }
}

} // namespace qupia
