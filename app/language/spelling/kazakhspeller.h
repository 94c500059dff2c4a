// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/spelling/kazakhforms.h"
#include "language/spelling/speller.h"

namespace qupia {

// A speller for Kazakh over another that knows the words as a dictionary lists them: adds the chains of suffixes that it lacks,
// and suggestions that try the letters of the Kazakh keyboard first.
class KazakhSpeller final : public Speller {
public:
    // `bare`: words that are right as they stand and take no suffixes. `wrong`: words of the dictionary that are misspelt
    // themselves. All in lower case.
    KazakhSpeller(std::shared_ptr<const Speller> dictionary, WordList stems, WordList bare, WordList wrong);

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
