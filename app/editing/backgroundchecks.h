// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"
#include "compose/composedpolicy.h"
#include "document/policydocument.h"
#include "library/templatelibrary.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace qupia {

struct PairMemo;

// Runs the checks off the caller's thread, on copies of what they read: one run at a time, and of the requests made meanwhile
// only the newest. A result that a newer request has overtaken is dropped, never reported.
class BackgroundChecks : public QObject {
    Q_OBJECT

public:
    explicit BackgroundChecks(TemplateLibraryPointer library, QObject *parent = nullptr);
    ~BackgroundChecks() override; // waits for the run under way

    void request(const PolicyDocument &document, const ComposedPolicy &policy);

    // Blocks until the newest request is answered and reported. Milliseconds; for those who decide by the findings.
    void wait();
    bool isCurrent() const { return !m_running && !m_wanted; }

signals:
    void found(const QList<qupia::Finding> &findings); // of the newest request

private:
    struct Request {
        PolicyDocument document;
        ComposedPolicy policy;
    };
    void start();
    void finish();

    TemplateLibraryPointer m_library;
    std::shared_ptr<PairMemo> m_memo; // of the one run under way
    QFutureWatcher<QList<Finding>> m_watcher;
    std::optional<Request> m_wanted;
    bool m_running = false;
};

} // namespace qupia
