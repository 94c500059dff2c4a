// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/processes.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace qupia::bench;

// Whole processes, from start to end. Arguments: the folder of the programs, the folder of the benchmarks.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const QDir programs(arguments[1]);
    const QDir benchmarks(arguments[2]);

    printHead("start to first paint, whole process");
    measureProcess(u"a bare Qt window"_s, benchmarks.filePath(u"barewindow"_s), {});
    measureProcess(u"Qupia"_s, benchmarks.filePath(u"qupia-firstpaint"_s), {});

    const QTemporaryDir folder;
    const QString cli = programs.filePath(u"qupia-cli"_s);
    const QString document = folder.filePath(u"policy.qupia"_s);
    printHead("command line, whole process");
    measureProcess(u"qupia-cli --version"_s, cli, {u"--version"_s});
    measureProcess(u"new, to standard output"_s, cli, {u"new"_s, u"--preset"_s, u"sole-trader-shop"_s, u"-o"_s, u"-"_s});
    if (!run(cli, {u"new"_s, u"--preset"_s, u"sole-trader-shop"_s, u"-o"_s, document}))
        return 1;
    for (const QString &format : {u"html"_s, u"pdf"_s, u"txt"_s})
        measureProcess(
            u"export of the preset: "_s + format, cli, {u"export"_s, document, u"--format"_s, format, u"-o"_s, u"-"_s});
    return 0;
}
