// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/smallcontrols.h"

#include "gui/theme/paintparts.h"

#include <QStyleOptionSlider>
#include <QStyleOptionToolButton>

namespace qupia {

namespace {

constexpr int shortestSlider = 32;
constexpr int sliderInset = 3;

QRect sliderOf(const QStyleOptionSlider &bar)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int whole = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int length = whole;
    if (range > 0)
        length = qBound(qMin(shortestSlider, whole), int(qint64(whole) * bar.pageStep / (range + bar.pageStep)), whole);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, whole - length, bar.upsideDown);
    return across ? QRect(bar.rect.left() + start, bar.rect.top(), length, bar.rect.height())
                  : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), length);
}

} // namespace

QRect scrollBarPart(const QStyleOptionComplex *option, QStyle::SubControl part)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    const QRect slider = sliderOf(*bar);
    const bool across = bar->orientation == Qt::Horizontal;
    const QRect whole = bar->rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return QStyle::visualRect(bar->direction, whole, slider);
    case QStyle::SC_ScrollBarGroove:
        return whole;
    case QStyle::SC_ScrollBarSubPage:
        return across ? QRect(whole.topLeft(), QSize(slider.left() - whole.left(), whole.height()))
                      : QRect(whole.topLeft(), QSize(whole.width(), slider.top() - whole.top()));
    case QStyle::SC_ScrollBarAddPage:
        return across ? QRect(QPoint(slider.right() + 1, whole.top()), whole.bottomRight())
                      : QRect(QPoint(whole.left(), slider.bottom() + 1), whole.bottomRight());
    default:
        return {};
    }
}

void drawScrollBar(QPainter *painter, const QStyleOptionComplex *option)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const Tokens t = tokens(option->palette);
    const bool active = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor color = t.fieldBorder;
    color.setAlphaF(active ? 1.0F : 0.65F);
    const QRect slider = sliderOf(*bar).adjusted(sliderInset, sliderInset, -sliderInset, -sliderInset);
    drawBox(painter, slider, color, QColor(), 0, qMin(slider.width(), slider.height()) / 2.0);
}

bool hasVisibleMenuSign(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features & QStyleOptionToolButton::HasMenu && !button->text.isEmpty() && button->icon.isNull();
}

void drawToolButton(const QStyle *style, QPainter *painter, const QStyleOptionComplex *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!button)
        return;
    const Tokens t = tokens(option->palette);
    style->drawPrimitive(QStyle::PE_PanelButtonTool, option, painter, widget);
    QStyleOptionToolButton label(*button);
    label.features &= ~QStyleOptionToolButton::HasMenu;
    if (hasVisibleMenuSign(option)) {
        const int side = option->fontMetrics.height();
        label.rect.adjust(space::tight, 0, -side, 0);
        const QRect sign(label.rect.right(), option->rect.top(), side, option->rect.height());
        drawChevron(painter, sign, t.muted, Qt::DownArrow);
    }
    style->drawControl(QStyle::CE_ToolButtonLabel, &label, painter, widget);
    if (option->state & QStyle::State_HasFocus)
        drawFocusRing(painter, option->rect, t);
}

void drawProgress(const QStyleOption *option, QPainter *painter, bool groove)
{
    const Tokens t = tokens(option->palette);
    QRectF bar(option->rect);
    bar.setHeight(6);
    bar.moveCenter(QRectF(option->rect).center());
    if (!groove) {
        const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        const int whole = progress ? progress->maximum - progress->minimum : 0;
        if (whole <= 0 || progress->progress <= progress->minimum)
            return;
        bar.setWidth(qMax<qreal>(bar.height(), bar.width() * (progress->progress - progress->minimum) / whole));
    }
    drawBox(painter, bar, groove ? t.line : t.accent, QColor(), 0, 3);
}

} // namespace qupia
