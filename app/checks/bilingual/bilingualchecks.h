// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/bilingual/saidfacts.h"
#include "checks/check.h"

namespace qupia {

// A row of the policy in both languages. What the user typed into fields is blanked with U+FFFC: names and addresses are
// judged at their fields.
struct TextPair {
    ClauseId clause;
    bool first = true; // of its clause: an annex has several rows
    bool item = false; // of a list
    Localized<QString> text;
    Localized<SaidFacts> facts; // read when the pair is checked
};

QList<TextPair> textPairs(const CheckContext &context);

// Collects the findings about one pair.
class PairFindings {
public:
    PairFindings(const CheckContext &context, const TextPair &pair, QList<Finding> &findings);

    const CheckContext &context() const { return m_context; }

    // About both texts, or about a range of one.
    void add(const QString &rule, QMap<QString, InterfaceText> arguments = {});
    // `replacement`: what the range should read; offered as a fix where the wording holds the text exactly once.
    void add(const QString &rule, Language language, int offset, int length, QMap<QString, InterfaceText> arguments = {},
        const QString &replacement = {});

private:
    Finding made(const QString &rule, const Place &place, QMap<QString, InterfaceText> arguments) const;

    const CheckContext &m_context;
    const TextPair &m_pair;
    QList<Finding> &m_findings;
};

// What is read from pairs of texts, one file each. Rules: templates/rules/bilingual.toml. Silent when unsure.
using PairCheck = void (*)(const TextPair &pair, PairFindings &found);

void checkNumbersAgree(const TextPair &pair, PairFindings &found);
void checkDatesAgree(const TextPair &pair, PairFindings &found);
void checkReferencesAgree(const TextPair &pair, PairFindings &found);
void checkLinksAgree(const TextPair &pair, PairFindings &found);
void checkPlaceholders(const TextPair &pair, PairFindings &found);
void checkStructure(const TextPair &pair, PairFindings &found);
void checkModality(const TextPair &pair, PairFindings &found);
void checkNegation(const TextPair &pair, PairFindings &found);
void checkTerms(const TextPair &pair, PairFindings &found);
void checkTermVariants(const TextPair &pair, PairFindings &found);
void checkPartyWords(const TextPair &pair, PairFindings &found);
void checkLanguageOfText(const TextPair &pair, PairFindings &found);
void checkLetters(const TextPair &pair, PairFindings &found);
void checkPunctuation(const TextPair &pair, PairFindings &found);
void checkSpacing(const TextPair &pair, PairFindings &found);
void checkLengths(const TextPair &pair, PairFindings &found);

// A text in one language only: the one of these that stops a final version.
QList<Finding> checkEmptySides(const CheckContext &context);

// All of them over all rows.
QList<Finding> checkBilingual(const CheckContext &context);

} // namespace qupia
