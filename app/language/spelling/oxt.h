// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QByteArray>

namespace qupia {

// A spelling dictionary as its files stand, in the encoding that the affixes name.
struct DictionaryBytes {
    QByteArray affixes;
    QByteArray words;
};

// The spelling dictionary of the language in an extension of LibreOffice (.oxt). The file is foreign: what is damaged or
// unpacks to more than a dictionary is an Error in words for the user.
Result<DictionaryBytes> dictionaryInOxt(const QString &path, Language language);

} // namespace qupia
