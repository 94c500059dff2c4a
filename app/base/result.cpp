// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/result.h"

namespace qupia {

using namespace Qt::StringLiterals;

QString Error::text() const
{
    QString place = file;
    if (!place.isEmpty() && line > 0) {
        place += u":%1"_s.arg(line);
        if (column > 0)
            place += u":%1"_s.arg(column);
    }
    return place.isEmpty() ? message : place + ": "_L1 + message;
}

} // namespace qupia
