// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace qupia {

struct WordRange {
    int offset = 0; // UTF-16 units
    int length = 0;
    bool operator==(const WordRange &) const = default;
};

// Knows the words of one language. Safe to use from several threads once made.
class Speller {
public:
    virtual ~Speller() = default;

    virtual Language language() const = 0;
    virtual bool accepts(const QString &word) const = 0;
    // Best first; may take tens of milliseconds: call it on demand, off the GUI thread where it can be felt.
    virtual QStringList suggestions(const QString &word, int limit = 7) const = 0;
};

// Words of running text worth checking: letters with inner hyphens; addresses, domains, numbers and words with digits are left
// out.
QList<WordRange> wordsOf(const QString &text);

// The words of the text that the speller does not know. `known` are words of the document itself (names), in lower case.
QList<WordRange> misspelt(const QString &text, const Speller &speller, const QSet<QString> &known = {});

// Hunspell with the dictionary of the language (kk_KZ, ru_RU) from one of the folders, and the project's own extra words.
// An Error says which dictionary is missing and how to get it. Loading takes up to 0.2 s: do it off the GUI thread.
Result<std::shared_ptr<const Speller>> loadHunspellSpeller(Language language, const QStringList &folders = {});

} // namespace qupia
