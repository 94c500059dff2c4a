// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QList>
#include <QStringList>

namespace qupia {

// One word of a phrase as rules write it: "соглас" is the beginning of a word, "=не" the whole word, "*майды" its end, "#" a
// number in digits or words; alternatives stand with "|".
struct PhraseWord {
    enum class Kind { Start, Whole, End, Number };
    struct Form {
        Kind kind = Kind::Start;
        QString text; // as normalised() writes it
        bool operator==(const Form &) const = default;
    };
    QList<Form> forms; // one of these
    bool gapBefore = false; // ".." : up to phraseGap other words may stand before it

    bool fits(QStringView word) const; // `word` is normalised
    bool operator==(const PhraseWord &) const = default;
};

inline constexpr int phraseGap = 5;

// Words that follow each other within one sentence.
struct Phrase {
    QString source;
    QList<PhraseWord> words;

    bool operator==(const Phrase &other) const { return source == other.source; }
};

using Phrases = Localized<QList<Phrase>>;

// Empty `words` where the text is no phrase: nothing in it, a gap at an end, a word without letters.
Phrase parsePhrase(const QString &text);

// A word as phrases compare it: small letters, ё as е, look-alike Latin letters inside Cyrillic words as Cyrillic ones.
QString normalisedWord(QStringView word);

} // namespace qupia
