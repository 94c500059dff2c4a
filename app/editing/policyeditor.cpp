// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/policyeditor.h"

#include "base/files.h"
#include "base/lockedfile.h"
#include "compose/compose.h"
#include "editing/changecommand.h"
#include "editing/recoveryfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace qupia {

using namespace std::chrono_literals;

namespace {

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

PolicyEditor::PolicyEditor(TemplateLibraryPointer library, QObject *parent)
    : QObject(parent), m_library(library), m_composer(*m_library), m_checks(std::move(library)),
      m_recovery(std::make_unique<RecoveryFile>())
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(3s);
    connect(&m_autosave, &QTimer::timeout, this, &PolicyEditor::autosave);
    connect(&m_checks, &BackgroundChecks::found, this, [this](const QList<Finding> &findings) {
        m_findings = findings;
        emit findingsChanged();
    });
    connect(&m_undo, &QUndoStack::cleanChanged, this, &PolicyEditor::fileChanged);
}

PolicyEditor::~PolicyEditor() = default;

void PolicyEditor::apply(const DocumentChange &change, const QString &name, int mergeKey)
{
    if (m_readOnly || applied(m_document, change) == m_document)
        return;
    m_undo.push(new ChangeCommand(*this, change, inverse(m_document, change), name, mergeKey));
}

void PolicyEditor::applyNow(const DocumentChange &change)
{
    m_document = applied(std::move(m_document), change);
    recompose();
    emit changed(change);
    m_checks.request(m_document, m_policy);
    m_autosave.start();
}

void PolicyEditor::recompose()
{
    m_policy = m_composer.compose(m_document);
}

const QList<Finding> &PolicyEditor::currentFindings()
{
    m_checks.wait();
    return m_findings;
}

SafeFixes PolicyEditor::safeFixes()
{
    return qupia::safeFixes(m_document, *m_library, currentFindings());
}

void PolicyEditor::autosave()
{
    if (isModified())
        m_recovery->write(m_document);
    else
        m_recovery->discard();
}

void PolicyEditor::reset(PolicyDocument document, const QString &path, bool unsaved)
{
    m_document = std::move(document);
    m_path = path;
    m_unsaved = unsaved;
    m_hasDocument = true;
    m_undo.clear();
    m_recovery->discard();
    m_findings.clear(); // those of the document before
    recompose();
    m_checks.request(m_document, m_policy);
    emit documentReset();
    emit fileChanged();
}

void PolicyEditor::startNew(const PresetId &preset)
{
    m_lock.reset();
    m_readOnly = false;
    m_diskDigest.clear();
    // Nothing of the user's is in it yet, so nothing would be lost.
    reset(newDocument(*m_library, preset), {}, false);
}

void PolicyEditor::startCopy()
{
    m_lock.reset();
    m_readOnly = false;
    m_diskDigest.clear();
    PolicyDocument copy = m_document;
    copy.editions.clear(); // another site's
    reset(copy, {}, true);
}

void PolicyEditor::startFrom(const LoadedDocument &loaded)
{
    m_lock.reset();
    m_diskDigest.clear();
    m_notes.clear();
    noteNewerFormat(loaded);
    noteTemplates(loaded.document);
    reset(loaded.document, {}, true);
}

void PolicyEditor::noteNewerFormat(const LoadedDocument &loaded)
{
    m_readOnly = loaded.readOnly;
    if (m_readOnly)
        m_notes.append(
            tr("This file was written by a newer version of Qupia (format %1). It is open for reading only; update the "
               "program to change it.")
                .arg(loaded.formatVersion));
}

void PolicyEditor::noteTemplates(const PolicyDocument &document)
{
    if (document.templatesEdition == m_library->edition || document.templatesEdition.isEmpty())
        return;
    QStringList lines{tr("This document was made with templates of edition %1; the program now has edition %2.")
                          .arg(document.templatesEdition, m_library->edition)};
    int unknown = 0;
    for (auto it = document.values.keyBegin(); it != document.values.keyEnd(); ++it)
        unknown += m_library->field(*it) ? 0 : 1;
    if (unknown > 0)
        lines.append(
            tr("%n answer(s) belong to questions that no longer exist; they are kept but not printed.", nullptr, unknown));
    for (auto it = document.overrides.begin(); it != document.overrides.end(); ++it) {
        const Clause *clause = m_library->clause(it.key());
        if (!clause)
            lines.append(
                tr("The reworded clause %1 no longer exists; its wording is kept in the file.").arg(it.key().toString()));
        else if (clause->source != it->base)
            lines.append(
                tr("The template's text under your wording of %1 has changed; compare them in Review.").arg(it.key().toString()));
    }
    m_notes.append(lines.join(QLatin1Char('\n')));
}

Result<void> PolicyEditor::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<QByteArray> bytes = readFile(absolute, maximumDocumentBytes);
    if (!bytes)
        return bytes.error();
    Result<LoadedDocument> loaded = readDocument(*bytes);
    if (!loaded) {
        Error error = loaded.error();
        error.file = QDir::toNativeSeparators(absolute);
        return error;
    }
    // Opening the same file again keeps its lock.
    if (!(m_lock && absolute == m_path)) {
        auto lock = LockedFile::acquire(absolute);
        if (!lock)
            return lock.error();
        m_lock = std::move(*lock);
    }
    m_diskDigest = digest(*bytes);
    m_notes.clear();
    noteNewerFormat(*loaded);
    noteTemplates(loaded->document);
    reset(loaded->document, absolute, false);
    return {};
}

QStringList PolicyEditor::takeNotes()
{
    return std::exchange(m_notes, {});
}

Result<void> PolicyEditor::save()
{
    return saveAs(m_path);
}

Result<void> PolicyEditor::saveAs(const QString &path, bool overwriteChanged)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_readOnly && absolute == m_path) {
        return Error{tr("%1 is open for reading only. Save a copy under another name.").arg(QDir::toNativeSeparators(absolute)),
            Error::Kind::NotWritable};
    }
    const bool sameFile = absolute == m_path;
    if (sameFile && !overwriteChanged && QFileInfo::exists(absolute)) {
        const Result<QByteArray> onDisk = readFile(absolute, maximumDocumentBytes);
        if (!onDisk || digest(*onDisk) != m_diskDigest) {
            return Error{tr("%1 was changed by another program since you opened it. Save under another name, or overwrite it.")
                             .arg(QDir::toNativeSeparators(absolute)),
                Error::Kind::ChangedOnDisk};
        }
    }
    if (!sameFile) {
        auto lock = LockedFile::acquire(absolute);
        if (!lock)
            return lock.error();
        const Result<void> written = write(absolute);
        if (written)
            m_lock = std::move(*lock);
        return written;
    }
    return write(absolute);
}

Result<void> PolicyEditor::write(const QString &path)
{
    m_document.templatesId = m_library->id;
    m_document.templatesEdition = m_library->edition;
    const QByteArray bytes = writeDocument(m_document);
    if (Result<void> saved = saveFile(path, bytes); !saved)
        return saved;
    m_diskDigest = digest(bytes);
    m_path = path;
    m_readOnly = false;
    m_unsaved = false;
    m_undo.setClean();
    m_recovery->discard();
    emit fileChanged();
    return {};
}

QStringList PolicyEditor::recoverableFiles()
{
    return RecoveryFile::leftBehind();
}

Result<void> PolicyEditor::recover(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, maximumDocumentBytes);
    if (!bytes)
        return bytes.error();
    const Result<LoadedDocument> loaded = readDocument(*bytes);
    if (!loaded)
        return loaded.error();
    m_lock.reset();
    m_readOnly = false;
    m_diskDigest.clear();
    reset(loaded->document, {}, true);
    m_recovery->write(m_document);
    QFile::remove(path);
    return {};
}

void PolicyEditor::discardRecovery()
{
    const QStringList left = RecoveryFile::leftBehind();
    for (const QString &path : left)
        QFile::remove(path);
}

} // namespace qupia
