// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QList>
#include <QString>

namespace qupia {

struct SpokenNumber {
    qint64 value = 0;
    QString text; // the value as it is compared: "15", "1.2", "9:00"
    int offset = 0;
    int length = 0;
    bool digits = false;
};

// Numbers in digits and in words, in any case form: «15», «1 000», «9:00», «он бес», «двадцати одного».
QList<SpokenNumber> spokenNumbers(const QString &text, Language language);

} // namespace qupia
