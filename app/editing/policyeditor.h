// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "checks/finding.h"
#include "checks/safefixes.h"
#include "compose/composer.h"
#include "document/documentchange.h"
#include "document/documentfile.h"
#include "editing/backgroundchecks.h"
#include "library/templatelibrary.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <memory>

namespace qupia {

class LockedFile;
class RecoveryFile;

// One open document: its changes as undo steps, its text and findings recomputed after each, its file. All windows and panels
// work on this; none keeps a copy of its own.
class PolicyEditor : public QObject {
    Q_OBJECT

public:
    explicit PolicyEditor(TemplateLibraryPointer library, QObject *parent = nullptr);
    ~PolicyEditor() override;

    const TemplateLibrary &library() const { return *m_library; }
    const PolicyDocument &document() const { return m_document; }
    const ComposedPolicy &policy() const { return m_policy; }
    const Profile &profile() const { return m_composer.profile(); }

    // Of the document as it was a moment ago: checks run beside the editing, findingsChanged() tells when they are done.
    const QList<Finding> &findings() const { return m_findings; }
    // Of the document as it is: waits for the checks. For those who decide by them.
    const QList<Finding> &currentFindings();

    // Applies a change as one undo step. Changes to the same field with the same non-zero merge key in a row become one step
    // (typing). Does nothing on a read-only document or where the change changes nothing.
    void apply(const DocumentChange &change, const QString &name, int mergeKey = 0);
    // What "fix all that is safe" would do now.
    SafeFixes safeFixes();
    QUndoStack *undoStack() { return &m_undo; }

    // Files. A failed open leaves the document as it was. `notes` says what the user should know (older templates, read-only).
    void startNew(const PresetId &preset);
    Result<void> open(const QString &path);
    Result<void> save(); // refuses where the file changed on disk: Error::Kind::ChangedOnDisk
    Result<void> saveAs(const QString &path, bool overwriteChanged = false);
    void startCopy(); // "copy for another site": same answers, no file, unsaved
    void startFrom(const LoadedDocument &loaded); // what came out of another file, as a PDF: no file of its own, unsaved
    QStringList takeNotes();
    QString filePath() const { return m_path; } // empty: never saved
    bool isReadOnly() const { return m_readOnly; }
    bool isModified() const { return !m_undo.isClean() || m_unsaved; }
    bool hasDocument() const { return m_hasDocument; }

    // Unsaved work of a session that ended badly, newest first; recover() opens one as an unsaved document.
    static QStringList recoverableFiles();
    Result<void> recover(const QString &path);
    void discardRecovery();

signals:
    void documentReset(); // another document: forget everything
    void changed(const qupia::DocumentChange &change); // after document, policy, profile were updated
    void findingsChanged();
    void fileChanged(); // path, modified mark or read-only changed

private:
    friend class ChangeCommand;
    void applyNow(const DocumentChange &change);
    void recompose();
    void autosave();
    void reset(PolicyDocument document, const QString &path, bool unsaved);
    Result<void> write(const QString &path);
    void noteNewerFormat(const LoadedDocument &loaded);
    void noteTemplates(const PolicyDocument &document);

    TemplateLibraryPointer m_library;
    Composer m_composer;
    PolicyDocument m_document;
    ComposedPolicy m_policy;
    QList<Finding> m_findings;
    BackgroundChecks m_checks;
    QUndoStack m_undo;
    QString m_path;
    QByteArray m_diskDigest; // of the file as we last read or wrote it
    std::unique_ptr<LockedFile> m_lock;
    std::unique_ptr<RecoveryFile> m_recovery;
    QTimer m_autosave;
    QStringList m_notes;
    bool m_readOnly = false;
    bool m_unsaved = false;
    bool m_hasDocument = false;
};

} // namespace qupia
