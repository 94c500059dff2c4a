// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QString>
#include <QStringList>

namespace qupia {

// «а, ә және б», «а, б и в». Empty members are left out.
QString joined(const QStringList &members, Language language);

// The text without the stop, semicolon or comma at its end, for a list that sets its own.
// The stop of an abbreviation stays: «және т.б.».
QString withoutFinalStop(const QString &text);

} // namespace qupia
