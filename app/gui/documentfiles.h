// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/policyeditor.h"
#include "gui/dialogs/questions.h"
#include "gui/settings/settings.h"

#include <QObject>

namespace qupia {

// New, open, save and close, with every question in between: unsaved changes, a file that changed on disk, one that is open
// elsewhere or damaged. Each returns whether it was done.
class DocumentFiles : public QObject {
    Q_OBJECT

public:
    DocumentFiles(PolicyEditor &editor, Settings &settings, Questions &questions, QObject *parent = nullptr);

    bool startNew(const PresetId &preset);
    bool openAsking();
    bool open(const QString &path); // a document, or a PDF that carries one: then it is a new, unsaved one
    bool save();
    bool saveAs();
    bool startCopy();
    QString writeReviewSheet(); // asks which and where; returns the path written, else empty
    bool recover(const QString &path);
    bool leave(); // asks about unsaved changes; afterwards nobody asks again about this document

    QString name() const; // of the document, never empty
    QString state() const; // "saved", "not saved", "read-only"

signals:
    void opened(const QStringList &notes);
    void recentChanged();

private:
    bool done(const Result<void> &result, const QString &title, const QString &path);
    bool afterChangedOnDisk(const Error &error);
    bool mayLeave();
    Result<void> openPdf(const QString &path);
    void remember(const QString &path);
    QString stem() const; // path of a file beside the document, without suffix
    QString suggestion() const;

    PolicyEditor &m_editor;
    Settings &m_settings;
    Questions &m_questions;
    bool m_left = false;
};

} // namespace qupia
