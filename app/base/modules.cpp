// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/modules.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace qupia {

Result<QObject *> loadedPlugin(const QString &name, bool (*isWanted)(QObject *))
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QStringList folders =
        QStringList{program.path(), program.filePath(QStringLiteral(QUPIA_MODULES_FOLDER))} + QCoreApplication::libraryPaths();
    for (const QString &folder : folders) {
        QPluginLoader loader(QDir(folder).filePath(name));
        if (isWanted(loader.instance()))
            return loader.instance();
    }
    const QString message = QCoreApplication::translate(
        "Modules", "A part of Qupia (%1) is missing or of another version. Save your document and install Qupia again.");
    return Error{message.arg(name), Error::Kind::NotReadable, {}, 0, 0};
}

} // namespace qupia
