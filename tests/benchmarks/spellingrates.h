// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/spelling/speller.h"
#include "measure.h"
#include "typos.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

namespace qupia::bench {

inline double percent(qsizetype part, qsizetype whole)
{
    return whole == 0 ? 0 : 100.0 * double(part) / double(whole);
}

inline void line(const QString &name, qsizetype part, qsizetype whole)
{
    std::printf("%-52s %6lld of %6lld %7.2f %%\n", qPrintable(name), static_cast<long long>(part), static_cast<long long>(whole),
        percent(part, whole));
}

// Asked for by "missed": what was not found, to look at.
inline bool showMissed = false;

inline void missed(const QString &what)
{
    if (showMissed)
        std::printf("  missed: %s\n", qPrintable(what));
}

constexpr qsizetype shortestTypo = 4; // letters of the word

// Puts one slip of the finger into words of the list, 3,000 times: how many are noticed, and how many get the right word back.
inline void countTypos(const QStringList &words, const Speller &speller)
{
    using namespace Qt::StringLiterals;
    const QList<Typo> kinds = typosOf(speller.language());
    QRandomGenerator random(20261122);
    qsizetype typos = 0;
    qsizetype caught = 0;
    QMap<Typo, std::pair<qsizetype, qsizetype>> byKind; // caught, all
    qsizetype first = 0;
    qsizetype asked = 0;
    QList<double> times;
    while (typos < 3000) {
        const QString word = words.at(random.bounded(int(words.size()))).toLower();
        const Typo kind = kinds.at(random.bounded(int(kinds.size())));
        static const QRegularExpression latin(u"[a-z]"_s); // names and brands are left alone
        const QString wrong =
            word.size() < shortestTypo || word.contains(u'-') || word.contains(latin) ? word : withTypo(word, kind, random);
        if (wrong == word)
            continue;
        ++typos;
        ++byKind[kind].second;
        if (speller.accepts(wrong)) {
            missed(word + u" "_s + wrong);
            continue;
        }
        ++caught;
        ++byKind[kind].first;
        if (asked >= 400)
            continue;
        ++asked;
        QElapsedTimer timer;
        timer.start();
        const QStringList suggestions = speller.suggestions(wrong);
        times.append(double(timer.nsecsElapsed()) / 1e6);
        first += !suggestions.isEmpty() && suggestions.first() == word ? 1 : 0;
    }
    line(u"generated typos caught"_s, caught, typos);
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind)
        line(u"  "_s + nameOf(kind.key()), kind->first, kind->second);
    line(u"right word suggested first"_s, first, asked);
    if (times.isEmpty())
        return;
    printHead("");
    printLine(u"suggestions for a word"_s, measureOf(times));
}

// A text from elsewhere, as it is not in this repository: what a reader would be warned of needlessly. Words with a capital are
// left out, most are names.
inline void benchText(const QString &path, const Speller &speller)
{
    using namespace Qt::StringLiterals;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString text = QString::fromUtf8(file.readAll());
    const QList<WordRange> ranges = wordsOf(text);
    QMap<QString, int> unknown;
    QStringList known; // as often as the text has them
    qsizetype all = 0;
    qsizetype flagged = 0;
    for (const WordRange &range : ranges) {
        const QString word = text.sliced(range.offset, range.length);
        if (word != word.toLower())
            continue;
        ++all;
        if (!speller.accepts(word)) {
            ++flagged;
            ++unknown[word];
        } else if (word.size() >= shortestTypo) {
            known << word;
        }
    }
    line(path, flagged, all);
    if (showMissed) {
        for (auto word = unknown.begin(); word != unknown.end(); ++word)
            std::printf("%d\t%s\n", word.value(), qPrintable(word.key()));
    }
    if (!known.isEmpty())
        countTypos(known, speller);
}

} // namespace qupia::bench
