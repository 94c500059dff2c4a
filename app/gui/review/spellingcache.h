// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/spelling/speller.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

#include <array>
#include <functional>
#include <set>

namespace qupia {

// Which words of a text are misspelt, worked out off the GUI thread and kept by the text: a keystroke checks its own clause again
// and no other. Results that were under way when a dictionary or the known words changed are dropped.
class SpellingCache : public QObject {
    Q_OBJECT

public:
    explicit SpellingCache(QObject *parent = nullptr);

    void setSpeller(Language language, std::shared_ptr<const Speller> speller);
    void setKnownWords(const QSet<QString> &words); // names of the document, lower case
    void setIgnoredWords(const Localized<std::set<QString>> &words); // of the document, lower case
    bool hasSpeller(Language language) const { return m_spellers[size_t(language)] != nullptr; }

    // What is known by now; asks for the rest, and `checked` says when it is there.
    QList<WordRange> misspelt(Language language, const QString &text);
    // Nothing about the text is still being worked out.
    bool isChecked(Language language, const QString &text) const;

    // Looks for what the word was meant to be, off the GUI thread; `done` gets it, at once where it was asked before, and never
    // after the receiver is gone.
    using Suggestions = std::function<void(const QStringList &)>;
    void suggest(Language language, const QString &word, QObject *receiver, const Suggestions &done);

    // What a menu wants done with a word; whoever holds the document and the dictionaries hears it.
    void ignore(Language language, const QString &word) { emit ignoringWanted(language, word); }
    void add(Language language, const QString &word) { emit addingWanted(language, word); }

signals:
    void checked();
    void ignoringWanted(qupia::Language language, const QString &word);
    void addingWanted(qupia::Language language, const QString &word);

private:
    QList<WordRange> withoutIgnored(Language language, const QString &text, QList<WordRange> words) const;

    using Results = std::array<QHash<QString, QList<WordRange>>, 2>;
    using Wanted = std::array<QSet<QString>, 2>;

    void forgetAll();
    void start();
    void take();

    std::array<std::shared_ptr<const Speller>, 2> m_spellers;
    QSet<QString> m_known;
    Localized<std::set<QString>> m_ignored;
    std::array<QHash<QString, QStringList>, 2> m_suggestions;
    Results m_results;
    Wanted m_wanted;
    QFutureWatcher<Results> m_watcher;
    int m_generation = 0;
    int m_running = -1; // generation of the job under way; -1: none
    bool m_startPending = false;
};

} // namespace qupia
