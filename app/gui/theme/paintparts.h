// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace qupia {

// The shapes that the style and the painted views share.

// A rounded box with a hairline; an invalid colour leaves fill or line out.
void drawBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal lineWidth = 1.0,
    qreal radius = space::radius);

// The frame of something one types into or chooses from: hairline, accent where it has the focus, red where its value is wrong.
void drawField(QPainter *painter, const QRect &rect, const QStyleOption *option, const QWidget *widget);

// The ring around what has the keyboard's focus.
void drawFocusRing(QPainter *painter, const QRectF &rect, const Tokens &tokens, qreal radius = space::radius);

void drawChevron(QPainter *painter, const QRectF &rect, const QColor &color, Qt::ArrowType direction);
void drawCheckBox(QPainter *painter, const QStyleOption *option);
void drawRadioButton(QPainter *painter, const QStyleOption *option);

} // namespace qupia
