// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace qupia {

enum class KazakhCase { Nominative, Genitive, Dative, Accusative, Locative, Ablative, Instrumental };

// "nom" "gen" "dat" "acc" "loc" "abl" "ins", as placeholders write them.
std::optional<KazakhCase> kazakhCaseFromCode(const QString &code);

// What comes between the word and the case, and after it.
struct NounForm {
    bool plural = false; // -лар
    bool possessive = false; // of the third person: -ы, -сы; a text that already carries it («… қаласы») gets none twice
    bool attributive = false; // -ғы after the locative: «Астанадағы»; means nothing in other cases

    bool operator==(const NounForm &) const = default;
};

struct Inflection {
    QString form; // the whole text with its suffixes
    QStringList rules; // ids of the rules that decided, in the order applied: for tests and for explaining a suggestion
    bool certain = true; // false: a guess (foreign names, domains, unknown abbreviations): show it and let the user override
};

// Adds suffixes to the end of any text: a word, a phrase, «a quoted name», an abbreviation, a number, 9:00, 20%, a domain.
// Pure; whitespace at the ends is dropped; an empty text stays empty.
Inflection inflect(const QString &text, KazakhCase kazakhCase, NounForm form = {});

} // namespace qupia
