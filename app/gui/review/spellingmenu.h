// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QString>

#include <functional>

class QMenu;

namespace qupia {

class SpellingCache;

// What a menu offers for a misspelt word: suggestions, which come in while the menu is open, "add to my dictionary" and "ignore
// in this document". `replace` gets the chosen suggestion; without it the word cannot be replaced here.
void addSpellingEntries(QMenu &menu, SpellingCache &spelling, Language language, const QString &word,
    const std::function<void(const QString &)> &replace);

} // namespace qupia
