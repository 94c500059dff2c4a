// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/housestyle.h"

#include "gui/theme/paintparts.h"
#include "gui/theme/roles.h"
#include "gui/theme/smallcontrols.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOptionSpinBox>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// The frame of a scrolled area is thick enough that the square viewport stays inside the round corners.
constexpr int scrollFrame = 3;
constexpr int fieldMargin = 8;

bool isFramedArea(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area && area->frameShape() == QFrame::StyledPanel;
}

bool isFrameless(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth == 0;
}

int fieldHeight(const QStyleOption *option)
{
    return option->fontMetrics.height() + 2 * fieldMargin + 2;
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    polishRole(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int unit = (option ? option->fontMetrics
            : widget         ? widget->fontMetrics()
                             : QFontMetrics(QApplication::font()))
                         .height();
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isFramedArea(widget) ? scrollFrame : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return unit * 11 / 10;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::small;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return unit;
    case PM_ToolBarIconSize:
        return unit * 11 / 10;
    case PM_ScrollBarExtent:
        return qMax(12, unit * 3 / 4);
    case PM_SplitterWidth:
        return 5;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return space::tight;
    case PM_TabBarTabHSpace:
        return 2 * space::field;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
        if (!isFrameless(option))
            result = QSize(result.width() + 2 * fieldMargin, qMax(result.height(), fieldHeight(option)));
        break;
    case CT_ComboBox:
        result = QSize(result.width() + 2 * fieldMargin, qMax(result.height(), fieldHeight(option)));
        break;
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), fieldHeight(option)));
        break;
    case CT_PushButton: {
        const int margin = roleOf(widget) == "link"_L1 ? 2 : space::field;
        const int flatHeight = option->fontMetrics.height() + 2 * space::tight;
        result =
            QSize(size.width() + 2 * margin, roleOf(widget) == "link"_L1 ? flatHeight : qMax(size.height(), fieldHeight(option)));
        break;
    }
    case CT_ToolButton:
        result = QSize(size.width() + 2 * space::small, size.height() + space::small + 2);
        if (hasVisibleMenuSign(option))
            result.rwidth() += option->fontMetrics.height();
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.rwidth() += space::tight;
        break;
    case CT_MenuItem:
        result.rheight() += space::tight;
        break;
    case CT_ItemViewItem:
        result.rheight() += space::tight;
        break;
    default:
        break;
    }
    return result;
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents:
        return isFrameless(option) ? rect : rect.adjusted(fieldMargin - 2, 0, -(fieldMargin - 2), 0);
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return rect.adjusted(-space::tight, -1, space::tight, 1).intersected(option->rect);
    default:
        return rect;
    }
}

QRect HouseStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarPart(option, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(fieldMargin - 3, 0, 0, 0);
    return rect;
}

void HouseStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens t = tokens(option->palette);
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_PanelLineEdit:
        if (!isFrameless(option))
            drawField(painter, option->rect, option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isFramedArea(widget) && roleOf(widget) == "page"_L1)
            drawBox(painter, option->rect, t.card, option->state & State_HasFocus ? t.accent : t.line);
        else if (isFramedArea(widget))
            drawField(painter, option->rect, option, widget);
        else if (!drawFrameRole(painter, option, widget))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_PanelButtonCommand:
        drawButtonRole(painter, option, widget);
        if (option->state & State_HasFocus)
            proxy()->drawPrimitive(PE_FrameFocusRect, option, painter, widget);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On))
            drawBox(painter, option->rect, t.accentSoft, QColor());
        else if (enabled && option->state & State_MouseOver)
            drawBox(painter, option->rect, t.line, QColor());
        return;
    case PE_FrameMenu:
        drawBox(painter, option->rect, QColor(), t.line, 1.0, 0);
        return;
    case PE_FrameFocusRect:
        if (roleOf(widget) == "primary"_L1) // its own colour would not show
            drawBox(painter, QRectF(option->rect).adjusted(3, 3, -3, -3), QColor(), t.onAccent, 2.0, space::tight);
        else
            drawFocusRing(painter, option->rect, t, roleOf(widget) == "link"_L1 ? space::tight : space::radius);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(painter, option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(painter, option);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(painter, option->rect, enabled ? t.muted : t.fieldBorder, Qt::DownArrow);
        return;
    case PE_IndicatorArrowUp:
        drawChevron(painter, option->rect, enabled ? t.muted : t.fieldBorder, Qt::UpArrow);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton tinted(*button);
            tintButtonRole(&tinted, widget);
            QProxyStyle::drawControl(element, &tinted, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        drawProgress(option, painter, element == CE_ProgressBarGroove);
        return;
    case CE_Splitter: {
        const QRect rect = option->rect;
        const bool upright = rect.height() > rect.width();
        const QRect line = upright ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                                   : QRect(rect.left(), rect.center().y(), rect.width(), 1);
        painter->fillRect(line, tokens(option->palette).line);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens t = tokens(option->palette);
    const QColor arrow = option->state & State_Enabled ? t.muted : t.fieldBorder;
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && combo->frame)
            drawField(painter, option->rect, option, widget);
        drawChevron(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), arrow, Qt::DownArrow);
        return;
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin && spin->frame)
            drawField(painter, option->rect, option, widget);
        if (spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        drawChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), arrow, Qt::UpArrow);
        drawChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), arrow, Qt::DownArrow);
        return;
    }
    if (control == CC_ScrollBar) {
        drawScrollBar(painter, option);
        return;
    }
    if (control == CC_ToolButton) {
        drawToolButton(this, painter, option, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace qupia
