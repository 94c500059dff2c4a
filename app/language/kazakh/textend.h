// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/kazakh/letters.h"
#include "language/kazakh/suffixes.h"

namespace qupia {

// What a text ends in and how a suffix is joined to it.
struct TextEnd {
    SpokenEnd spoken;
    QString word; // the word the suffix changes, as typed, where there is one and nothing follows it; else empty
    QString abbreviation; // a letter abbreviation, as typed
    bool possessed = false;
    bool hyphen = false; // digits, Latin words, abbreviations and closing quotes take a hyphen
    bool certain = true;
    QLatin1StringView rule; // "end.word", "end.number" …; empty: nothing in the text can take a suffix
};

TextEnd readTextEnd(QStringView text);

} // namespace qupia
