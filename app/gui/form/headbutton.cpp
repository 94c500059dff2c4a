// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/headbutton.h"

#include "gui/theme/paintparts.h"

#include <QPainter>

namespace qupia {

namespace {
constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft;
}

HeadButton::HeadButton(QWidget *parent) : QPushButton(parent)
{
    setCheckable(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect HeadButton::textRect(int width) const
{
    const int indent = fontMetrics().height() + space::tight;
    return fontMetrics().boundingRect(QRect(indent, space::small, qMax(40, width - indent), 10000), textFlags, text());
}

QSize HeadButton::sizeHint() const
{
    return {fontMetrics().height() + space::tight + fontMetrics().horizontalAdvance(text()),
        fontMetrics().height() + 2 * space::small};
}

int HeadButton::heightForWidth(int width) const
{
    return textRect(width).height() + 2 * space::small;
}

void HeadButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    const int side = fontMetrics().height();
    drawChevron(&painter, QRectF(0, space::small, side, side), t.muted, isChecked() ? Qt::DownArrow : Qt::RightArrow);
    painter.setPen(isEnabled() ? t.ink : t.muted);
    painter.drawText(textRect(width()), textFlags, text());
    if (hasFocus())
        drawFocusRing(&painter, QRectF(rect()), t);
}

} // namespace qupia
