// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace qupia {

// The buttons that lists and tables share.
QPushButton *makeAddButton(const QString &text, QWidget *parent);
QPushButton *makeRemoveButton(QWidget *parent); // a cross at the end of a row; give it an accessible name
int removeButtonWidth(const QWidget *parent); // with the space before it

} // namespace qupia
