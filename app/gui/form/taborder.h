// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace qupia {

// Makes the Tab key follow the layouts: what stands first comes first, whenever it was made.
void followLayouts(QWidget *widget);

} // namespace qupia
