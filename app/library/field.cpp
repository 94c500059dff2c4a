// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/field.h"

#include <algorithm>

namespace qupia {

const Option *Field::option(const QString &optionId) const
{
    const auto found = std::ranges::find(options, optionId, &Option::id);
    return found == options.end() ? nullptr : &*found;
}

const Column *Field::column(const QString &columnId) const
{
    const auto found = std::ranges::find(columns, columnId, &Column::id);
    return found == columns.end() ? nullptr : &*found;
}

} // namespace qupia
