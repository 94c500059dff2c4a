// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/roles.h"

#include "gui/theme/paintparts.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyleOptionButton>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct LabelRole {
    QLatin1String name;
    qreal size;
    QFont::Weight weight;
    QColor Tokens::*color;
};

constexpr LabelRole labelRoles[]{
    {"title"_L1, 1.4, QFont::Bold, &Tokens::ink},
    {"heading"_L1, 1.15, QFont::DemiBold, &Tokens::ink},
    {"subheading"_L1, 1.0, QFont::DemiBold, &Tokens::ink},
    {"hint"_L1, 0.9, QFont::Normal, &Tokens::muted},
    {"error"_L1, 0.9, QFont::Normal, &Tokens::error},
    {"warning"_L1, 0.9, QFont::Normal, &Tokens::warning},
    {"done"_L1, 0.9, QFont::Normal, &Tokens::done},
    {"tag"_L1, 0.8, QFont::DemiBold, &Tokens::muted},
    {"badge"_L1, 0.85, QFont::DemiBold, &Tokens::muted},
    {"badge-error"_L1, 0.85, QFont::DemiBold, &Tokens::error},
    {"badge-warning"_L1, 0.85, QFont::DemiBold, &Tokens::warning},
    {"badge-done"_L1, 0.85, QFont::DemiBold, &Tokens::done},
};

void setScaled(QWidget *widget, qreal scale, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    font.setWeight(weight);
    widget->setFont(font);
}

QColor pressed(const QColor &color, const QStyleOption *option)
{
    const bool down = option->state & QStyle::State_Sunken;
    const bool hover = option->state & QStyle::State_MouseOver;
    const bool light = color.lightness() > 128;
    return down ? (light ? color.darker(115) : color.lighter(130))
        : hover ? (light ? color.darker(106) : color.lighter(115))
                : color;
}

QColor badgeFill(const QString &role, const Tokens &t)
{
    return role == "badge-error"_L1 ? t.errorSoft : role == "badge-warning"_L1 ? t.warningSoft : t.line;
}

} // namespace

QString roleOf(const QWidget *widget)
{
    return widget ? widget->property("role").toString() : QString();
}

void polishRole(QWidget *widget)
{
    const QString role = roleOf(widget);
    if (role.isEmpty())
        return;
    if (qobject_cast<QPushButton *>(widget)) {
        const bool strong = role == "primary"_L1 || role == "link"_L1;
        setScaled(widget, 1.0, strong ? QFont::DemiBold : QFont::Normal);
        return;
    }
    if (!qobject_cast<QLabel *>(widget))
        return;
    const Tokens t = tokens(QApplication::palette());
    for (const LabelRole &look : labelRoles) {
        if (look.name != role)
            continue;
        setScaled(widget, look.size, look.weight);
        QPalette palette = widget->palette();
        palette.setColor(QPalette::WindowText, t.*look.color);
        widget->setPalette(palette);
        return;
    }
}

bool drawFrameRole(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const QString role = roleOf(widget);
    const Tokens t = tokens(option->palette);
    const QRect rect = option->rect;
    if (role == "card"_L1) {
        drawBox(painter, rect, t.card, t.line, 1.0, 12);
    } else if (role == "notice"_L1) {
        drawBox(painter, rect, t.warningSoft, t.warning);
    } else if (role == "bar"_L1) {
        painter->fillRect(rect, t.card);
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.line);
    } else if (role == "footer"_L1) {
        painter->fillRect(rect, t.card);
        painter->fillRect(rect.left(), rect.top(), rect.width(), 1, t.line);
    } else if (role == "sidebar"_L1) {
        painter->fillRect(rect, t.card);
        painter->fillRect(rect.right(), rect.top(), 1, rect.height(), t.line);
    } else if (role.startsWith("badge"_L1)) {
        drawBox(painter, rect, badgeFill(role, t), QColor(), 0, rect.height() / 2.0);
    } else {
        return false;
    }
    return true;
}

void drawButtonRole(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const QString role = roleOf(widget);
    const Tokens t = tokens(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool preferred = button && button->features & QStyleOptionButton::DefaultButton;
    const bool on = option->state & QStyle::State_On;
    if (role == "link"_L1)
        return;
    if (role == "quiet"_L1) {
        if (enabled && option->state & (QStyle::State_MouseOver | QStyle::State_Sunken))
            drawBox(painter, option->rect, t.line, QColor());
        return;
    }
    if (role == "primary"_L1 || preferred) {
        drawBox(painter, option->rect, enabled ? pressed(t.accent, option) : t.line, QColor());
        return;
    }
    drawBox(painter, option->rect, on ? t.accentSoft : pressed(t.card, option), on ? t.accent : enabled ? t.fieldBorder : t.line);
}

void tintButtonRole(QStyleOptionButton *option, const QWidget *widget)
{
    const QString role = roleOf(widget);
    const Tokens t = tokens(option->palette);
    if (!(option->state & QStyle::State_Enabled))
        return;
    if (role == "primary"_L1 || (role.isEmpty() && option->features & QStyleOptionButton::DefaultButton))
        option->palette.setColor(QPalette::ButtonText, t.onAccent);
    else if (role == "link"_L1)
        option->palette.setColor(QPalette::ButtonText, t.accent);
}

} // namespace qupia
