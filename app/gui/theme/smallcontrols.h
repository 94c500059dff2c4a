// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;

namespace qupia {

// Scroll bars and tool buttons of HouseStyle.

// A scroll bar is a groove and a slider; there are no arrows.
QRect scrollBarPart(const QStyleOptionComplex *option, QStyle::SubControl part);
void drawScrollBar(QPainter *painter, const QStyleOptionComplex *option);

// A tool button that opens a menu shows a chevron beside its text; one with an icon only needs no sign.
bool hasVisibleMenuSign(const QStyleOption *option);
void drawToolButton(const QStyle *style, QPainter *painter, const QStyleOptionComplex *option, const QWidget *widget);

void drawProgress(const QStyleOption *option, QPainter *painter, bool groove);

} // namespace qupia
