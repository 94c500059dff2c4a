// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QString>

namespace qupia {

// A text from the clipboard in the letters that a policy needs, and what was changed, to be told to the user.
struct PastedText {
    QString text;
    int letters = 0; // words whose look-alike or stand-in letters were replaced
    int composed = 0; // letters that came apart from their marks
    int spaces = 0; // no-break and odd spaces
    int hidden = 0; // invisible, control and direction characters taken out

    bool changed() const { return letters + composed + spaces + hidden > 0; }
};

PastedText pastedText(const QString &clipboard, Language language);

} // namespace qupia
