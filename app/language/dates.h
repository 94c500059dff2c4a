// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QDate>
#include <QString>

namespace qupia {

// «2026 жылғы 1 шілде», «1 июля 2026 года»; empty for an invalid date.
QString dateText(QDate date, Language language);

// «шілде»; in Russian the genitive, as in a date: «июля». Months from 1 to 12; empty for any other.
QString monthInDate(int month, Language language);

} // namespace qupia
