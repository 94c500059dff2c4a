// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace qupia {

struct CodePoint {
    char32_t value = 0;
    int units = 1; // UTF-16 units it takes
};

// A broken surrogate comes back as itself.
CodePoint codePointAt(QStringView text, qsizetype offset);

enum class CharacterKind {
    Visible, // no-break spaces too
    Space, // every other space, and the tab
    LineBreak,
    Invisible, // joiners, fillers, soft hyphens, variation selectors
    Bidi,
    Control, // broken surrogates and non-characters too
};

CharacterKind characterKind(char32_t codePoint);

} // namespace qupia
