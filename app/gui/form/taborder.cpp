// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/taborder.h"

#include <QLayout>

namespace qupia {

namespace {

void collect(QWidget *widget, QList<QWidget *> &inputs);

void collect(QLayout *layout, QList<QWidget *> &inputs)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            collect(widget, inputs);
        else if (QLayout *inner = item->layout())
            collect(inner, inputs);
    }
}

void collect(QWidget *widget, QList<QWidget *> &inputs)
{
    if (!widget->focusProxy() && widget->focusPolicy() & Qt::TabFocus)
        inputs.append(widget);
    if (QLayout *layout = widget->layout())
        collect(layout, inputs);
}

} // namespace

void followLayouts(QWidget *widget)
{
    QList<QWidget *> inputs;
    collect(widget, inputs);
    for (qsizetype i = 1; i < inputs.size(); ++i)
        QWidget::setTabOrder(inputs.at(i - 1), inputs.at(i));
}

} // namespace qupia
