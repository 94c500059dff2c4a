// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/spellingcache.h"

#include <QtConcurrentRun>

namespace qupia {

namespace {
constexpr qsizetype mostTexts = 20000; // a long session of edits must not grow for ever
}

SpellingCache::SpellingCache(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SpellingCache::take);
}

void SpellingCache::setSpeller(Language language, std::shared_ptr<const Speller> speller)
{
    m_spellers[size_t(language)] = std::move(speller);
    forgetAll();
}

void SpellingCache::setKnownWords(const QSet<QString> &words)
{
    if (words == m_known)
        return;
    m_known = words;
    forgetAll();
}

void SpellingCache::forgetAll()
{
    ++m_generation;
    m_results = {};
    m_wanted = {};
    emit checked(); // whoever shows results asks again
}

QList<WordRange> SpellingCache::misspelt(Language language, const QString &text)
{
    const auto index = size_t(language);
    if (!m_spellers[index] || text.isEmpty())
        return {};
    const auto found = m_results[index].constFind(text);
    if (found != m_results[index].constEnd())
        return *found;
    m_wanted[index].insert(text);
    if (!m_startPending && m_running < 0) {
        m_startPending = true;
        QMetaObject::invokeMethod(
            this, &SpellingCache::start, Qt::QueuedConnection); // what is asked together is checked together
    }
    return {};
}

void SpellingCache::start()
{
    m_startPending = false;
    if (m_running >= 0 || (m_wanted[0].isEmpty() && m_wanted[1].isEmpty()))
        return;
    m_running = m_generation;
    m_watcher.setFuture(QtConcurrent::run([wanted = std::exchange(m_wanted, {}), spellers = m_spellers, known = m_known] {
        Results results;
        for (size_t language = 0; language < wanted.size(); ++language) {
            for (const QString &text : wanted[language]) {
                if (spellers[language])
                    results[language].insert(text, qupia::misspelt(text, *spellers[language], known));
            }
        }
        return results;
    }));
}

void SpellingCache::take()
{
    const bool current = std::exchange(m_running, -1) == m_generation;
    if (current) {
        const Results results = m_watcher.result();
        for (size_t language = 0; language < results.size(); ++language) {
            if (m_results[language].size() > mostTexts)
                m_results[language].clear();
            m_results[language].insert(results[language]);
        }
    }
    start();
    if (current)
        emit checked();
}

} // namespace qupia
