// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/reviewheader.h"

#include "gui/review/rowlayouts.h"

#include <QPainter>

namespace qupia {

using namespace Qt::StringLiterals;

ReviewHeader::ReviewHeader(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReviewHeader::setColumnsWidth(int width)
{
    m_width = width;
    update();
}

QSize ReviewHeader::sizeHint() const
{
    return {400, fontMetrics().height() + 2 * space::small};
}

void ReviewHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    painter.fillRect(rect(), t.background);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    const ReviewColumns columns = reviewColumns(m_width, fontMetrics());
    QFont small = font();
    small.setWeight(QFont::DemiBold);
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    painter.setPen(t.muted);
    const auto write = [&](const QRect &column, const QString &text) {
        painter.drawText(QRect(column.left(), 0, column.width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text.toUpper());
    };
    write(columns.number, u"№"_s);
    write(columns.kazakh, u"Қазақша"_s); // each language in its own word
    write(columns.russian, u"Русский"_s);
    write(columns.state, tr("State"));
}

} // namespace qupia
