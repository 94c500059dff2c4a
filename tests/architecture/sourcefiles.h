// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
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
// tool: those folders are not even entered, they may hold very much.
inline QStringList filesUnder(const QString &folder, const QStringList &filters = {})
{
    static const QStringList made{u".git"_s, u".cache"_s, u"build"_s, u"out"_s, u"__pycache__"_s};
    const QDir root(folder);
    QStringList found = root.entryList(filters, QDir::Files | QDir::Hidden);
    for (const QString &below : root.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (made.contains(below))
            continue;
        for (const QString &file : filesUnder(root.filePath(below), filters))
            found.append(below + u'/' + file);
    }
    found.sort();
    return found;
}

} // namespace qupia::house
