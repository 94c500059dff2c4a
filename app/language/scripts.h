// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QList>
#include <QString>

namespace qupia {

enum class LineBreaks { Keep, ToSpaces };

// The text as it may be stored and printed: NFC, without control, format, bidi and other invisible characters and broken
// surrogates. Line and paragraph separators become '\n' (or spaces); tabs and odd spaces become plain ones, no-break spaces stay.
QString cleaned(const QString &text, LineBreaks breaks = LineBreaks::Keep);

// Letters that look right and are not: they break search, spelling and screen readers.
struct ScriptFault {
    enum class Kind {
        MixedScripts, // Latin and Cyrillic letters in one part of a word: «сookies» with a Cyrillic с
        LookAlikeWord, // a Latin abbreviation typed in Cyrillic: «НТТР»; a Cyrillic word typed in Latin: "cа"
        ForeignLetter, // stand-ins for Kazakh letters from old fonts and other alphabets: ə for ә, ¥ for Ұ
        Invisible, // zero-width and soft-hyphen characters
        Control, // control characters other than tab and line breaks
        Bidi, // marks that turn the direction of the text
    };
    Kind kind;
    int offset = 0; // UTF-16 units
    int length = 0;
    QString replacement; // what was most likely meant; for invisible, control and bidi characters empty: remove them
    bool operator==(const ScriptFault &) const = default;
};

// In the order of the text. Suffixes after a hyphen are judged on their own: «cookies-тен», «IP-мекенжайы» are right.
QList<ScriptFault> scriptFaults(const QString &text, Language language);

} // namespace qupia
