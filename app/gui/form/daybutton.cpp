// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/daybutton.h"

#include "gui/theme/paintparts.h"

#include <QPainter>

namespace qupia {

DayButton::DayButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize DayButton::sizeHint() const
{
    // As wide as the boldest state, so that nothing moves when it is ticked.
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    return {
        qMax(metrics.horizontalAdvance(text()) + 2 * space::small, metrics.height() * 2), metrics.height() + 2 * space::small};
}

void DayButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    const bool on = isChecked();
    const QColor line = isEnabled() ? (on ? t.accent : t.fieldBorder) : t.line;
    drawBox(&painter, rect(), on ? t.accentSoft : t.card, line, on ? 1.6 : 1.0);
    QFont shown = font();
    shown.setWeight(on ? QFont::DemiBold : QFont::Normal);
    painter.setFont(shown);
    painter.setPen(!isEnabled() ? t.fieldBorder : on ? t.accent : t.ink);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (on) // colour never speaks alone
        painter.fillRect(QRectF(width() * 0.3, height() - 5.0, width() * 0.4, 2), line);
    if (hasFocus())
        drawFocusRing(&painter, QRectF(rect()), t);
}

} // namespace qupia
