// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace qupia {

// How each role of theme.h looks; for HouseStyle only.

QString roleOf(const QWidget *widget);
void polishRole(QWidget *widget); // font and text colour of labels and buttons
bool drawFrameRole(QPainter *painter, const QStyleOption *option, const QWidget *widget); // false: no role of a frame
void drawButtonRole(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void tintButtonRole(QStyleOptionButton *option, const QWidget *widget);

} // namespace qupia
