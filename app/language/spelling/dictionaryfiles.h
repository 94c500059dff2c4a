// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QStringList>

namespace qupia {

// Where a Hunspell dictionary lies and the words that the project adds to it or takes out.
struct DictionaryFiles {
    QString affixes; // kk_KZ.aff
    QString words; // kk_KZ.dic
};

// Looks in the folders, or in the usual ones of the system and beside the program where none are given.
Result<DictionaryFiles> findDictionary(Language language, const QStringList &folders);

// The first headwords of a .dic file, without their flags. An Error where the file does not look like one.
Result<QStringList> readHeadwords(const DictionaryFiles &files, Language language, qsizetype limit);
// Those that have other forms.
Result<QStringList> readInflectedHeadwords(const DictionaryFiles &files, Language language);

struct ExtraWord {
    QString word;
    QString model; // a word of the dictionary that inflects alike; may be empty
};

// resources/dictionaries/<language>.txt
struct ExtraWords {
    QList<ExtraWord> added;
    QStringList wrong; // headwords of the dictionary that are misspelt
    QStringList uninflected; // take no suffixes, whatever the dictionary says
};

ExtraWords extraWords(Language language);
ExtraWords parseExtraWords(const QString &text);

// What to tell a user whose dictionary cannot be used.
Error dictionaryError(Language language, const QString &reason);

} // namespace qupia
