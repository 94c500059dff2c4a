// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "checks/check.h"
#include "exports/exporter.h"

#include <QStringList>

namespace qupia {

// What is to be made. Publishing never refuses: while something is open it makes a draft, stamped in both languages.
struct PublishRequest {
    QStringList formats{QStringLiteral("html"), QStringLiteral("pdf")};
    Layout layout = Layout::SideBySide;
    QList<Language> languages{Language::Kazakh, Language::Russian};
    QString folder;
    QString baseName; // without suffix; empty: suggestedBaseName()
    Paper paper = Paper::A4;
    QList<Attachment> attachments{};
    WebForm form = WebForm::Bilingual; // Pages makes a file of each language
    bool lean = false;
};

// How the files of a request are made.
ExportOptions exportOptions(const PublishRequest &request, bool draft);

struct PlannedFile {
    QString format;
    QString path;
    bool exists = false; // would be overwritten
    std::optional<Language> language; // of a page that stands beside others
};

struct PublishPlan {
    bool draft = false;
    QList<PlannedFile> files;
};

// "privacy-policy-Name", and "-draft" for a draft; safe on every system.
QString suggestedBaseName(const ComposedPolicy &policy, bool draft);

PublishPlan planPublication(const ComposedPolicy &policy, const QList<Finding> &findings, const PublishRequest &request);

// The content of every file of the plan, in its order.
Result<QList<QByteArray>> makeFiles(const ComposedPolicy &policy, const PublishPlan &plan, const PublishRequest &request);

// Writes every file of the plan, each all or nothing; returns the paths written.
Result<QStringList> publish(const ComposedPolicy &policy, const PublishPlan &plan, const PublishRequest &request);

} // namespace qupia
