// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/recoveryfiles.h"

#include "base/files.h"
#include "document/documentfile.h"

#include <QDir>
#include <QStandardPaths>
#include <QUuid>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QDir recoveryFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/recovery"_L1);
}

QString lockPath(const QString &path)
{
    return path + ".lock"_L1;
}

} // namespace

RecoveryFile::RecoveryFile()
{
    const QDir folder = recoveryFolder();
    folder.mkpath(u"."_s);
    m_path = folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + ".qupia"_L1);
    m_lock = std::make_unique<QLockFile>(lockPath(m_path));
    m_lock->setStaleLockTime(0);
}

RecoveryFile::~RecoveryFile()
{
    discard();
}

void RecoveryFile::write(const PolicyDocument &document)
{
    if (!m_lock->isLocked())
        m_lock->tryLock(0);
    // A failure here must not disturb the work: the document itself is still in memory.
    const Result<void> saved = saveFile(m_path, writeDocument(document));
    Q_UNUSED(saved)
}

void RecoveryFile::discard()
{
    QFile::remove(m_path);
    m_lock->unlock();
}

QStringList RecoveryFile::leftBehind()
{
    QStringList paths;
    const QFileInfoList files = recoveryFolder().entryInfoList({u"*.qupia"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        QLockFile lock(lockPath(file.absoluteFilePath()));
        lock.setStaleLockTime(0);
        if (lock.tryLock(0))
            paths.append(file.absoluteFilePath());
    }
    return paths;
}

} // namespace qupia
