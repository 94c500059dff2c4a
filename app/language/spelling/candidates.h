// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace qupia {

// How well a candidate is known.
enum class WordWorth { NoWord, Derived, Listed };

// What a misspelt word may have been meant to be, best first: letters that are taken for one another (in Kazakh those of a
// Russian keyboard in place of Kazakh ones), then a letter doubled, lost, swapped or replaced. Takes a word in lower case.
QStringList candidates(Language language, const QString &word, const std::function<WordWorth(const QString &)> &worth);

} // namespace qupia
