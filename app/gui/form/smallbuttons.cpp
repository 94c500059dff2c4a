// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/smallbuttons.h"

#include "gui/theme/theme.h"

#include <QCoreApplication>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

int sideOf(const QWidget *widget)
{
    return widget->fontMetrics().height() + 2 * space::small;
}

} // namespace

QPushButton *makeAddButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(themedIcon(u"plus"_s), text, parent);
    setRole(button, u"link"_s);
    return button;
}

QPushButton *makeRemoveButton(QWidget *parent)
{
    auto *button = new QPushButton(themedIcon(u"close"_s), QString(), parent);
    setRole(button, u"quiet"_s);
    button->setFixedSize(sideOf(parent), sideOf(parent));
    button->setToolTip(QCoreApplication::translate("qupia::FieldEditor", "Remove"));
    return button;
}

int removeButtonWidth(const QWidget *parent)
{
    return sideOf(parent) + space::tight;
}

} // namespace qupia
