// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/spelling/kazakhforms.h"
#include "language/spelling/speller.h"

namespace qupia {

// All in lower case.
struct KazakhWords {
    WordList stems;
    WordList loans; // nouns taken over from Russian
    WordList bare; // right as they stand, take no suffixes
    WordList wrong; // misspelt, although a dictionary has them
};

// A speller for Kazakh: stems and the chains of suffixes that grow from them. A dictionary helps where no word one slip away can
// be suggested.
class KazakhSpeller final : public Speller {
public:
    KazakhSpeller(std::shared_ptr<const Speller> dictionary, KazakhWords words);

    Language language() const override { return Language::Kazakh; }
    bool accepts(const QString &word) const override;
    QStringList suggestions(const QString &word, int limit) const override;

private:
    bool acceptsPart(const QString &part) const;
    QStringList suggestionsForPart(const QString &part, int limit) const;

    std::shared_ptr<const Speller> m_dictionary;
    KazakhForms m_forms;
    WordList m_bare;
    WordList m_wrong;
};

} // namespace qupia
