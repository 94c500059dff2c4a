// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/spelling/kazakhgrammar.h"
#include "language/spelling/wordlist.h"

namespace qupia {

// Kazakh words with their suffixes, recognised from a list of stems. Verbs stand in the list as infinitives in -у, -ю.
// `loans`: nouns that Kazakh may have taken over, none of them an infinitive.
class KazakhForms {
public:
    explicit KazakhForms(WordList stems, WordList loans = {}) : m_stems(std::move(stems)), m_loans(std::move(loans)) { }

    // Whether the word, in lower case and without hyphens, is a stem or grows from one by the rules.
    bool recognises(QStringView word) const;
    bool isStem(QStringView word) const { return m_stems.contains(word); }

    // «тен», «ның» … as they follow a hyphen after a number, an abbreviation or a Latin word.
    bool isEnding(QStringView suffixes) const;

private:
    bool grows(QStringView word) const;
    bool isCompound(QStringView word) const;
    bool isNoun(QStringView stem) const { return m_stems.contains(stem) || m_loans.contains(stem); }
    bool makesVerbs(QStringView noun) const;
    bool isVerbStem(QStringView stem) const;
    bool splitsAt(QStringView word, qsizetype length) const;
    bool splitsAtChangedNoun(QStringView stem, QStringView rest) const;
    bool splitsBeforeNarrowVowel(const QString &stem, QStringView rest) const;
    bool splitsAtChangedVerb(QStringView stem, QStringView rest) const;

    WordList m_stems;
    WordList m_loans;
    KazakhGrammar m_grammar;
};

} // namespace qupia
