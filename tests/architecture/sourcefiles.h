// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

// The project's own files, for tests that hold the house's rules against them.
namespace qupia::house {

using namespace Qt::StringLiterals;

inline QString sourceFolder()
{
    return QStringLiteral(QUPIA_SOURCE_DIR);
}

inline QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// `*` stands for anything but a slash, `**` for anything, a final `/**` also for the folder's whole content.
inline bool matchesGlob(const QString &glob, const QString &path)
{
    QString pattern = QRegularExpression::escape(glob);
    pattern.replace("\\*\\*"_L1, "\x01"_L1).replace("\\*"_L1, "[^/]*"_L1).replace("\x01"_L1, ".*"_L1);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(path).hasMatch();
}

// Every file under the folder whose name fits one of the filters, relative to it, sorted. Nothing that was built or hidden by a
// tool.
inline QStringList filesUnder(const QString &folder, const QStringList &filters = {})
{
    static const QRegularExpression made(u"^(\\.git|\\.cache|build|out)(/|$)|(^|/)__pycache__/"_s);
    QStringList found;
    const QDir root(folder);
    QDirIterator files(folder, filters, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = root.relativeFilePath(files.next());
        if (!made.match(path).hasMatch())
            found.append(path);
    }
    found.sort();
    return found;
}

} // namespace qupia::house
