// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Part of the build: turns templates/ into the file that the programs carry. A mistake stops it with file, line and what to do.
#include "base/files.h"
#include "library/compiledlibrary.h"
#include "library/libraryloader.h"

#include <QCoreApplication>

#include <cstdio>

using namespace qupia;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: compile-templates FOLDER FILE\n", stderr);
        return 2;
    }
    const LibraryLoad load = loadLibrary(arguments.at(1));
    for (const LibraryIssue &issue : load.issues)
        std::fputs(qPrintable(arguments.at(1) + u'/' + issue.text() + u'\n'), stderr);
    if (!load.issues.isEmpty())
        return 1;
    const Result<void> saved = saveFile(arguments.at(2), compiledLibrary(load.library));
    if (!saved)
        std::fputs(qPrintable(saved.error().message + u'\n'), stderr);
    return saved ? 0 : 1;
}
