// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/start/panelbutton.h"

#include "gui/theme/paintparts.h"

#include <QPainter>

namespace qupia {

PanelButton::PanelButton(Kind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(kind == Kind::Entry ? QSizePolicy::Ignored : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PanelButton::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    updateGeometry();
}

QFont PanelButton::detailFont() const
{
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * 0.9);
    return smaller;
}

QSize PanelButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    if (m_kind == Kind::Framed)
        return {metrics.horizontalAdvance(text()) + 2 * space::field, metrics.height() + 2 * space::small};
    return {160, metrics.height() + QFontMetrics(detailFont()).height() + 2 * space::small};
}

QSize PanelButton::minimumSizeHint() const
{
    return m_kind == Kind::Framed ? sizeHint() : QSize(80, sizeHint().height());
}

void PanelButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = tokens(palette()).onPanel;
    QColor soft = ink;
    soft.setAlphaF(0.12F);
    QColor line = ink;
    line.setAlphaF(0.4F);
    const QRect box = m_kind == Kind::Entry ? rect().adjusted(0, 1, 0, -1) : rect();
    if (underMouse() || isDown())
        drawBox(&painter, box, soft, QColor());
    if (m_kind == Kind::Framed)
        drawBox(&painter, box, QColor(), line);
    if (hasFocus())
        drawBox(&painter, box, QColor(), ink, 2.0);
    painter.setPen(ink);
    if (m_kind == Kind::Framed) {
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    const QRect inner = rect().adjusted(space::small, space::small, -space::small, -space::small);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, fontMetrics().elidedText(text(), Qt::ElideMiddle, inner.width()));
    painter.setFont(detailFont());
    painter.setOpacity(0.8);
    painter.drawText(
        inner, Qt::AlignLeft | Qt::AlignBottom, QFontMetrics(detailFont()).elidedText(m_detail, Qt::ElideRight, inner.width()));
}

} // namespace qupia
