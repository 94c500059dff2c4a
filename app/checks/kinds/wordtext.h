// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/phrase.h"

#include <QList>
#include <QString>
#include <QVarLengthArray>

#include <optional>

namespace qupia {

// A text as phrases read it: its words normalised, each with its place, its sentence and the part of the sentence between commas.
struct WordText {
    struct Word {
        QString text; // normalisedWord()
        int offset = 0;
        int length = 0;
        int sentence = 0;
        int part = 0;
    };
    QList<Word> words;
};

// Linear in the length of the text. Characters that nobody sees do not part a word.
WordText wordTextOf(const QString &text);

// A run of words, first and last; some words of it may stand in the gaps of the phrase.
struct WordRange {
    qsizetype first = 0;
    qsizetype last = 0;
    QVarLengthArray<qsizetype, 8> matched; // which word each word of the phrase found
};

// The phrase at this very word; nothing where it does not begin there or does not end in the same sentence.
std::optional<WordRange> phraseAt(const WordText &text, qsizetype word, const Phrase &phrase);

// Anywhere in the text; with a sentence given, only there.
bool contains(const WordText &text, const Phrase &phrase, int sentence = -1);

// The phrase stands beside a "not" that is no word of its own: in Russian before it, inside it or right behind it, in Kazakh
// inside or behind it, within the same part of the sentence.
bool isNegated(const WordText &text, const WordRange &range, const Phrase &phrase, const Phrases &negation);

// Where the sentence of this word begins and ends in the text, its mark included.
struct TextRange {
    int offset = 0;
    int length = 0;
};
TextRange sentenceRange(const QString &text, const WordText &words, qsizetype word);

} // namespace qupia
