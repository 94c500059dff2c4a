// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/lockedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace qupia {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<LockedFile>> LockedFile::acquire(const QString &path)
{
    const QFileInfo info(path);
    auto lock = std::make_unique<QLockFile>(info.absolutePath() + "/.~"_L1 + info.fileName() + ".lock"_L1);
    lock->setStaleLockTime(0); // held for as long as the window is open; a dead owner is noticed by its process id
    if (lock->tryLock(0) || lock->error() == QLockFile::PermissionError)
        return std::unique_ptr<LockedFile>(new LockedFile(std::move(lock)));

    qint64 process = 0;
    QString host;
    QString application;
    lock->getLockInfo(&process, &host, &application);
    const QString message = QCoreApplication::translate(
        "Files", "%1 is open in another window (%2, process %3 on %4). Close it there, or save a copy under another name.");
    return Error{message.arg(QDir::toNativeSeparators(path), application).arg(process).arg(host), Error::Kind::Locked};
}

} // namespace qupia
