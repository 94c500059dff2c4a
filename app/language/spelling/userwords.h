// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QStringList>

namespace qupia {

// The user's own words of one language: a text file in UTF-8, one word a line, kept from start to start.
// A file that is not there holds no words; one that cannot be read is an Error and is never written over.

Result<QStringList> readUserWords(const QString &path);
// Adds what is not there yet, or takes out; the file is replaced as a whole or not at all.
Result<void> addUserWords(const QString &path, const QStringList &words);
Result<void> removeUserWords(const QString &path, const QStringList &words);

// The words of a plain list in UTF-8, of a Hunspell .dic (in the encoding that the .aff beside it names) or of the dictionary of
// the language in an .oxt; without their flags. An Error where the file cannot be understood or holds no word.
Result<QStringList> importedWords(const QString &path, Language language);

} // namespace qupia
