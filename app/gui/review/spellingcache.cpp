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
    m_suggestions[size_t(language)].clear();
    forgetAll();
}

void SpellingCache::setKnownWords(const QSet<QString> &words)
{
    if (words == m_known)
        return;
    m_known = words;
    forgetAll();
}

void SpellingCache::setIgnoredWords(const Localized<std::set<QString>> &words)
{
    if (words == m_ignored)
        return;
    m_ignored = words;
    emit checked();
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
        return withoutIgnored(language, text, *found);
    m_wanted[index].insert(text);
    if (!m_startPending && m_running < 0) {
        m_startPending = true;
        QMetaObject::invokeMethod(
            this, &SpellingCache::start, Qt::QueuedConnection); // what is asked together is checked together
    }
    return {};
}

bool SpellingCache::isChecked(Language language, const QString &text) const
{
    return text.isEmpty() || !hasSpeller(language) || m_results[size_t(language)].contains(text);
}

QList<WordRange> SpellingCache::withoutIgnored(Language language, const QString &text, QList<WordRange> words) const
{
    const std::set<QString> &ignored = m_ignored.in(language);
    if (!ignored.empty())
        words.removeIf([&](const WordRange &word) { return ignored.contains(text.sliced(word.offset, word.length).toLower()); });
    return words;
}

void SpellingCache::suggest(Language language, const QString &word, QObject *receiver, const Suggestions &done)
{
    const auto index = size_t(language);
    const std::shared_ptr<const Speller> speller = m_spellers[index];
    const auto known = m_suggestions[index].constFind(word);
    if (!speller || known != m_suggestions[index].constEnd())
        return done(speller ? *known : QStringList());
    auto *watcher = new QFutureWatcher<QStringList>(receiver);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, speller, index, word, done] {
        watcher->deleteLater();
        const QStringList found = watcher->result();
        if (m_spellers[index] == speller)
            m_suggestions[index].insert(word, found);
        done(found);
    });
    watcher->setFuture(QtConcurrent::run([speller, word] { return speller->suggestions(word); }));
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
