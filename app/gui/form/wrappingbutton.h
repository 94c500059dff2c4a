// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/theme.h"

#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>

#include <type_traits>

namespace qupia {

// A check box or radio button whose text wraps: Kazakh words are long, and Qt's own would be cut off.
template <typename Button>
class Wrapping : public Button {
public:
    explicit Wrapping(const QString &text, QWidget *parent = nullptr) : Button(parent), m_label(text)
    {
        this->setText(QString(text).replace(u'&', QStringLiteral("&&"))); // no mnemonic; screen readers take it from here
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    // Where the text begins, for what stands below it.
    int indent() const { return indicator() + space::small + 2; }
    int heightForWidth(int width) const override { return heightOf(textRect(width - indent()).height()); }
    QSize sizeHint() const override
    {
        return {indent() + this->fontMetrics().horizontalAdvance(m_label) + 1, heightOf(this->fontMetrics().height())};
    }
    QSize minimumSizeHint() const override
    {
        return {qMin(sizeHint().width(), indent() + this->fontMetrics().averageCharWidth() * 8),
            heightOf(this->fontMetrics().height())};
    }

protected:
    static constexpr bool isCheck = std::is_base_of_v<QCheckBox, Button>;

    bool hitButton(const QPoint &position) const override { return this->rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionButton option;
        this->initStyleOption(&option);
        const int size = indicator();
        const int line = this->fontMetrics().height();
        option.rect = QRect(1, 3 + qMax(0, (line - size) / 2), size, size);
        this->style()->drawPrimitive(
            isCheck ? QStyle::PE_IndicatorCheckBox : QStyle::PE_IndicatorRadioButton, &option, &painter, this);
        const QRect text = textRect(this->width() - indent()).translated(indent(), 3);
        painter.setPen(option.palette.color(this->isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
        painter.drawText(text, Qt::TextWordWrap | Qt::AlignLeft, m_label);
        if (this->hasFocus()) {
            option.rect = text.adjusted(-4, -2, 4, 2).intersected(this->rect());
            this->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
        }
    }

private:
    int indicator() const
    {
        return this->style()->pixelMetric(
            isCheck ? QStyle::PM_IndicatorWidth : QStyle::PM_ExclusiveIndicatorWidth, nullptr, this);
    }
    int heightOf(int text) const { return qMax(text, indicator()) + 6; }
    QRect textRect(int width) const
    {
        return this->fontMetrics().boundingRect(QRect(0, 0, qMax(20, width), 10000), Qt::TextWordWrap | Qt::AlignLeft, m_label);
    }

    QString m_label;
};

using CheckBox = Wrapping<QCheckBox>;
using RadioButton = Wrapping<QRadioButton>;

} // namespace qupia
