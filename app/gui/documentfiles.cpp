// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/documentfiles.h"

#include "base/files.h"
#include "publishing/attacheddata.h"
#include "publishing/reviewsheet.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// By what it is; a file that cannot be read is told by its name.
bool isPdf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    return file.read(5) == "%PDF-" || path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
}

} // namespace

DocumentFiles::DocumentFiles(PolicyEditor &editor, Settings &settings, Questions &questions, QObject *parent)
    : QObject(parent), m_editor(editor), m_settings(settings), m_questions(questions)
{
}

bool DocumentFiles::startNew(const PresetId &preset)
{
    if (!mayLeave())
        return false;
    m_editor.startNew(preset);
    m_left = false;
    emit opened(m_editor.takeNotes());
    return true;
}

bool DocumentFiles::openAsking()
{
    const QString path = m_questions.fileToOpen(m_settings.lastFolder());
    return !path.isEmpty() && open(path);
}

bool DocumentFiles::open(const QString &path)
{
    if (!mayLeave())
        return false;
    const bool pdf = isPdf(path);
    const Result<void> result = pdf ? openPdf(path) : m_editor.open(path);
    if (!done(result, tr("The file was not opened"), path)) {
        // A recent file that is gone leaves the list; one that is locked or damaged stays.
        if (result.error().kind == Error::Kind::NotReadable && !QFileInfo::exists(path)) {
            m_settings.removeRecentFile(path);
            emit recentChanged();
        }
        return false;
    }
    m_left = false;
    if (pdf)
        m_settings.setLastFolder(QFileInfo(path).absolutePath());
    else
        remember(path);
    emit opened(m_editor.takeNotes());
    return true;
}

Result<void> DocumentFiles::openPdf(const QString &path)
{
    const Result<QByteArray> pdf = readFile(path, maximumPdfBytes);
    if (!pdf)
        return pdf.error();
    const Result<LoadedDocument> loaded = readAttachedDocument(*pdf);
    if (!loaded)
        return loaded.error();
    m_editor.startFrom(*loaded);
    return {};
}

bool DocumentFiles::save()
{
    if (m_editor.filePath().isEmpty() || m_editor.isReadOnly())
        return saveAs();
    const Result<void> result = m_editor.save();
    if (!result && result.error().kind == Error::Kind::ChangedOnDisk)
        return afterChangedOnDisk(result.error());
    return done(result, tr("The file was not saved"), m_editor.filePath());
}

bool DocumentFiles::saveAs()
{
    const QString path = m_questions.fileToSave(suggestion());
    if (path.isEmpty())
        return false;
    // The dialog has asked whether to replace a file that is there.
    if (!done(m_editor.saveAs(path, true), tr("The file was not saved"), path))
        return false;
    remember(path);
    return true;
}

bool DocumentFiles::afterChangedOnDisk(const Error &error)
{
    switch (m_questions.changedOnDisk(error.message)) {
    case Questions::OnDisk::Overwrite:
        return done(m_editor.saveAs(m_editor.filePath(), true), tr("The file was not saved"), m_editor.filePath());
    case Questions::OnDisk::SaveElsewhere:
        return saveAs();
    case Questions::OnDisk::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

bool DocumentFiles::startCopy()
{
    if (!mayLeave())
        return false;
    m_editor.startCopy();
    m_left = false;
    emit opened(m_editor.takeNotes());
    return true;
}

bool DocumentFiles::recover(const QString &path)
{
    if (!mayLeave() || !done(m_editor.recover(path), tr("The unsaved work was not opened"), path))
        return false;
    m_left = false;
    emit opened(m_editor.takeNotes());
    return true;
}

bool DocumentFiles::leave()
{
    if (!mayLeave())
        return false;
    m_left = true;
    return true;
}

bool DocumentFiles::mayLeave()
{
    if (!m_editor.hasDocument() || m_left || !m_editor.isModified())
        return true;
    switch (m_questions.unsavedChanges(name())) {
    case Questions::Unsaved::Save:
        return save();
    case Questions::Unsaved::Discard:
        return true;
    case Questions::Unsaved::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

QString DocumentFiles::name() const
{
    return m_editor.filePath().isEmpty() ? tr("New policy") : QFileInfo(m_editor.filePath()).completeBaseName();
}

QString DocumentFiles::state() const
{
    if (m_editor.isReadOnly())
        return tr("read-only");
    return m_editor.isModified() || m_editor.filePath().isEmpty() ? tr("not saved") : tr("saved");
}

bool DocumentFiles::done(const Result<void> &result, const QString &title, const QString &path)
{
    if (!result)
        m_questions.tellProblem(
            title, result.error().message.isEmpty() ? QDir::toNativeSeparators(path) : result.error().message);
    return result.ok();
}

void DocumentFiles::remember(const QString &path)
{
    m_settings.addRecentFile(QFileInfo(path).absoluteFilePath());
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    emit recentChanged();
}

QString DocumentFiles::writeReviewSheet()
{
    const std::optional<Questions::Sheet> sheet = m_questions.reviewSheet(stem() + u'-' + tr("review sheet"));
    if (!sheet)
        return {};
    const Result<QByteArray> bytes = reviewSheetFile(m_editor.document(), m_editor.library(), sheet->language, sheet->format);
    const Result<void> written = bytes ? saveFile(sheet->path, *bytes) : Result<void>(bytes.error());
    return done(written, tr("The review sheet was not written"), sheet->path) ? sheet->path : QString();
}

QString DocumentFiles::stem() const
{
    if (!m_editor.filePath().isEmpty()) {
        const QFileInfo file(m_editor.filePath());
        return file.dir().filePath(file.completeBaseName());
    }
    const QString operatorName = m_editor.policy().operatorName.ru;
    return QDir(m_settings.lastFolder()).filePath(operatorName.isEmpty() ? tr("Policy") : safeFileName(operatorName));
}

QString DocumentFiles::suggestion() const
{
    return m_editor.filePath().isEmpty() ? stem() + u".qupia"_s : m_editor.filePath();
}

} // namespace qupia
