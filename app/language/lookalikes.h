// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QString>

#include <optional>

namespace qupia {

// Letters of one script that look like letters of another. All work on one part of a word: letters without hyphens.

struct ScriptCount {
    int cyrillic = 0;
    int latin = 0;
    int greek = 0;
};

ScriptCount countScripts(QStringView part);

// Stand-ins replaced by the Kazakh letters they stand for: «жəне» gives «және».
// Letters of neighbours' alphabets (ї, ў) stay in Russian texts.
QString withKazakhLetters(const QString &part, Language language);

// nullopt where a letter of the part has no double in the other script.
std::optional<QString> toCyrillicLookAlikes(const QString &part);
std::optional<QString> toLatinLookAlikes(const QString &part);

// A mixed part in the script of most of its letters; «WhatsAppқа» gets its hyphen; empty where no guess is good.
QString inOneScript(const QString &part);

// «НТТР» in Cyrillic letters gives "HTTP", "TOO" in Latin letters gives «ТОО»; empty for every other part.
QString lookAlikeWord(const QString &part);

} // namespace qupia
