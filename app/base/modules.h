// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QMutex>
#include <QObject>
#include <QString>

namespace qupia {

// A module is a part of the program that is loaded when it is first needed, because the libraries that it brings would hold up
// the first window. It lies beside the program or in the folder of its modules, is never unloaded, and is of the same build: its
// interface's identifier holds the version. An Error names the module that is missing or of another version.
Result<QObject *> loadedPlugin(const QString &name, bool (*isWanted)(QObject *));

// The module's object, by its interface. May be called from any thread. One that was missing is looked for again at the next
// call.
template <typename Interface>
Result<const Interface *> loadedModule(const QString &name)
{
    static QMutex mutex;
    static const Interface *module = nullptr;
    const QMutexLocker locker(&mutex);
    if (!module) {
        const Result<QObject *> plugin =
            loadedPlugin(name, [](QObject *object) { return qobject_cast<Interface *>(object) != nullptr; });
        if (!plugin)
            return plugin.error();
        module = qobject_cast<Interface *>(*plugin);
    }
    return module;
}

} // namespace qupia
