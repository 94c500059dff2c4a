// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/paintparts.h"

#include <QPainterPath>
#include <QWidget>

namespace qupia {

namespace {

class Painting {
public:
    explicit Painting(QPainter *painter) : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Painting)

private:
    QPainter *m_painter;
};

void drawTick(QPainter *painter, const QRectF &box, const QColor &color)
{
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.54);
    tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72);
    tick.lineTo(box.left() + box.width() * 0.78, box.top() + box.height() * 0.30);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, qMax(1.6, box.width() * 0.12), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(tick);
}

} // namespace

void drawBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal lineWidth, qreal radius)
{
    const Painting painting(painter);
    painter->setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal half = line.isValid() ? lineWidth / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

void drawField(QPainter *painter, const QRect &rect, const QStyleOption *option, const QWidget *widget)
{
    const Tokens t = tokens(option->palette);
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool wrong = widget && widget->property("wrong").toBool();
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor line = wrong ? t.error : focus ? t.accent : enabled ? t.fieldBorder : t.line;
    drawBox(painter, rect, enabled ? option->palette.color(QPalette::Base) : t.background, line, focus || wrong ? 2.0 : 1.0);
}

void drawFocusRing(QPainter *painter, const QRectF &rect, const Tokens &t, qreal radius)
{
    drawBox(painter, rect, QColor(), t.accent, 2.0, radius);
}

void drawChevron(QPainter *painter, const QRectF &rect, const QColor &color, Qt::ArrowType direction)
{
    const Painting painting(painter);
    const qreal reach = qMin(rect.width(), rect.height()) * 0.28;
    painter->translate(rect.center());
    painter->rotate(direction == Qt::UpArrow ? 180 : direction == Qt::LeftArrow ? 90 : direction == Qt::RightArrow ? -90 : 0);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}});
}

void drawCheckBox(QPainter *painter, const QStyleOption *option)
{
    const Painting painting(painter);
    const Tokens t = tokens(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor strong = enabled ? t.accent : t.fieldBorder;
    if (on || partly)
        drawBox(painter, box, strong, strong, 1.0, 4);
    else
        drawBox(painter, box, option->palette.color(QPalette::Base), t.fieldBorder, 1.3, 4);
    if (on)
        drawTick(painter, box, t.onAccent);
    else if (partly)
        painter->fillRect(QRectF(box.left() + box.width() * 0.25, box.center().y() - 1, box.width() * 0.5, 2), t.onAccent);
}

void drawRadioButton(QPainter *painter, const QStyleOption *option)
{
    const Painting painting(painter);
    const Tokens t = tokens(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QRectF circle = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->setBrush(option->palette.color(QPalette::Base));
    painter->setPen(QPen(on && enabled ? t.accent : t.fieldBorder, on ? 1.8 : 1.3));
    painter->drawEllipse(circle);
    if (!on)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(enabled ? t.accent : t.fieldBorder);
    const qreal inset = circle.width() * 0.27;
    painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
}

} // namespace qupia
