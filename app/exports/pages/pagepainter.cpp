// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/pagepainter.h"

#include <QPainter>

namespace qupia {

void paintPage(QPainter &painter, const PagedDocument &document, int page)
{
    for (const PageShape &shape : document.pages.at(page).shapes)
        painter.fillRect(shape.rect, shape.fill);
    for (const PageText &text : document.pages.at(page).texts) {
        painter.setFont(text.font);
        painter.setPen(text.ink);
        painter.drawText(text.position, text.text);
    }
}

} // namespace qupia
