// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/libraryloader.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace qupia::test {

// A copy of the real templates in a folder of its own, to be spoilt.
class TemplatesCopy {
public:
    TemplatesCopy()
    {
        const QDir source(QStringLiteral(QUPIA_SOURCE_DIR "/templates"));
        QDirIterator it(source.path(), {QStringLiteral("*.toml")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString relative = source.relativeFilePath(it.next());
            QDir(path()).mkpath(QFileInfo(relative).path());
            QFile::copy(it.filePath(), m_folder.filePath(relative));
            QFile::setPermissions(m_folder.filePath(relative), QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    QString path() const { return m_folder.path(); }

    QString text(const QString &file) const
    {
        QFile in(m_folder.filePath(file));
        return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
    }

    bool write(const QString &file, const QByteArray &bytes) const
    {
        QFile out(m_folder.filePath(file));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    }

    // Replaces the first `from`; false where the file does not hold it.
    bool replace(const QString &file, const QString &from, const QString &to) const
    {
        QString content = text(file);
        const qsizetype at = content.indexOf(from);
        return at >= 0 && write(file, content.replace(at, from.size(), to).toUtf8());
    }

    // The line on which `marker` first stands; 1-based, 0 where it does not.
    int lineOf(const QString &file, const QString &marker) const
    {
        const QString content = text(file);
        const qsizetype at = content.indexOf(marker);
        return at < 0 ? 0 : int(content.left(at).count(u'\n')) + 1;
    }

    QList<LibraryIssue> issues() const
    {
        const LibraryLoad load = loadLibrary(path());
        return load.issues + validateLibrary(load.library);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace qupia::test
