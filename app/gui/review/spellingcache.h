// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/spelling/speller.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

#include <array>

namespace qupia {

// Which words of a text are misspelt, worked out off the GUI thread and kept by the text: a keystroke checks its own clause again
// and no other. Results that were under way when a dictionary or the known words changed are dropped.
class SpellingCache : public QObject {
    Q_OBJECT

public:
    explicit SpellingCache(QObject *parent = nullptr);

    void setSpeller(Language language, std::shared_ptr<const Speller> speller);
    void setKnownWords(const QSet<QString> &words); // names of the document, lower case
    const Speller *speller(Language language) const { return m_spellers[size_t(language)].get(); }

    // What is known by now; asks for the rest, and `checked` says when it is there.
    QList<WordRange> misspelt(Language language, const QString &text);

signals:
    void checked();

private:
    using Results = std::array<QHash<QString, QList<WordRange>>, 2>;
    using Wanted = std::array<QSet<QString>, 2>;

    void forgetAll();
    void start();
    void take();

    std::array<std::shared_ptr<const Speller>, 2> m_spellers;
    QSet<QString> m_known;
    Results m_results;
    Wanted m_wanted;
    QFutureWatcher<Results> m_watcher;
    int m_generation = 0;
    int m_running = -1; // generation of the job under way; -1: none
    bool m_startPending = false;
};

} // namespace qupia
