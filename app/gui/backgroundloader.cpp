// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/backgroundloader.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace qupia {

namespace {

// Calls `done` in the receiver's thread with what `work` gave, unless the receiver is gone.
template <typename Work, typename Done>
void runThen(QObject *receiver, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done] {
        done(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(work));
}

} // namespace

BackgroundLoader::BackgroundLoader(ReadTemplates templates, ReadDictionary dictionary, QObject *parent)
    : QObject(parent), m_templates(std::move(templates)), m_dictionary(std::move(dictionary))
{
}

void BackgroundLoader::start()
{
    runThen(this, m_templates, [this](const LoadedTemplates &loaded) {
        if (loaded.library)
            emit libraryLoaded(loaded.library);
        else
            emit libraryFailed(loaded.trouble);
        loadSpellers();
    });
}

void BackgroundLoader::loadSpellers()
{
    for (const Language language : policyLanguages) {
        runThen(
            this, [read = m_dictionary, language] { return read(language); },
            [this, language](const Result<std::shared_ptr<const Speller>> &speller) {
                if (speller)
                    emit spellerLoaded(language, *speller);
                else
                    emit spellerMissing(speller.error().message);
            });
    }
}

} // namespace qupia
