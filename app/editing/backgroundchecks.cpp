// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/backgroundchecks.h"

#include "checks/bilingual/pairmemo.h"
#include "checks/check.h"

#include <QtConcurrentRun>

#include <utility>

namespace qupia {

BackgroundChecks::BackgroundChecks(TemplateLibraryPointer library, QObject *parent)
    : QObject(parent), m_library(std::move(library)), m_memo(std::make_shared<PairMemo>())
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BackgroundChecks::finish);
}

BackgroundChecks::~BackgroundChecks()
{
    m_watcher.waitForFinished();
}

void BackgroundChecks::request(const PolicyDocument &document, const ComposedPolicy &policy)
{
    m_wanted = Request{document, policy};
    if (!m_running)
        start();
}

void BackgroundChecks::wait()
{
    while (!isCurrent()) {
        m_watcher.waitForFinished();
        finish();
    }
}

void BackgroundChecks::start()
{
    m_running = true;
    m_watcher.setFuture(QtConcurrent::run([request = *std::exchange(m_wanted, std::nullopt), library = m_library, memo = m_memo] {
        return runChecks(request.document, *library, request.policy, memo.get());
    }));
}

// Called by the watcher, and by wait() before the watcher's event arrives: the second call finds nothing to do.
void BackgroundChecks::finish()
{
    if (!m_running || !m_watcher.future().isFinished())
        return;
    m_running = false;
    if (m_wanted)
        start();
    else
        emit found(m_watcher.result());
}

} // namespace qupia
