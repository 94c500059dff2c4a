// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/numberline.h"

#include "gui/form/textinputs.h"

#include <QKeyEvent>

namespace qupia {

NumberLine::NumberLine(QWidget *parent) : QLineEdit(parent)
{
    setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    connect(this, &QLineEdit::textEdited, this, &NumberLine::typed);
}

void NumberLine::setLimits(std::optional<int> minimum, std::optional<int> maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
}

std::optional<int> NumberLine::number() const
{
    bool ok = false;
    const int number = text().trimmed().toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QJsonValue NumberLine::value() const
{
    if (const std::optional<int> whole = number())
        return *whole;
    return text();
}

void NumberLine::setValue(const QJsonValue &value)
{
    const bool whole = value.isDouble() && value.toDouble() == value.toInt();
    setTextKeepingCaret(this, whole ? QString::number(value.toInt()) : value.toVariant().toString());
}

void NumberLine::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0 || isReadOnly()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const int next = number() ? *number() + step : m_minimum.value_or(1);
    setText(QString::number(qBound(m_minimum.value_or(0), next, m_maximum.value_or(9999))));
    emit typed();
}

} // namespace qupia
