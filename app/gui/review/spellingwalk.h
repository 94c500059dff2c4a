// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/spelling/speller.h"

#include <QObject>

#include <optional>

namespace qupia {

class ReviewModel;
class SpellingCache;

// A misspelt word where it stands.
struct MisspeltWord {
    int row = 0;
    Language language = Language::Kazakh;
    QString text; // of the row
    WordRange range;

    QString word() const { return text.sliced(range.offset, range.length); }
    bool operator==(const MisspeltWord &) const = default;
};

// Goes through the misspelt words of a text in its order: row by row, Kazakh before Russian. Waits where a row is still being
// checked; says `found` or `finished` once for each step.
class SpellingWalk : public QObject {
    Q_OBJECT

public:
    SpellingWalk(const ReviewModel &model, SpellingCache &spelling, QObject *parent = nullptr);

    void start();
    void next(); // the current word stays as it is
    void again(); // the current word was mended or is known now: from its place on
    const std::optional<MisspeltWord> &current() const { return m_current; }

signals:
    void found();
    void finished();

private:
    enum class Step { Waits, Found, RowDone };

    void seek();
    Step seekInRow();
    void goToNextText();

    const ReviewModel &m_model;
    SpellingCache &m_spelling;
    std::optional<MisspeltWord> m_current;
    int m_row = 0;
    Language m_language = Language::Kazakh;
    int m_offset = 0;
    bool m_seeking = false;
};

// The sentence around a word, as offset and length.
WordRange sentenceAround(const QString &text, const WordRange &word);

} // namespace qupia
