// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmarks/measure.h"

#include <QProcess>
#include <QStringList>

namespace qupia::bench {

// Runs a program to its end; false, after what it said, where it fails.
inline bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(60000);
    if (process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError && process.exitCode() == 0)
        return true;
    std::printf("%s %s failed: %s\n", qPrintable(program), qPrintable(arguments.join(u' ')), process.readAll().constData());
    return false;
}

// Prints a line about a whole process, and gives its median; 0 where the program fails.
inline double measureProcess(const QString &name, const QString &program, const QStringList &arguments)
{
    if (!run(program, arguments))
        return 0;
    const Measure measured = measure([&](int) { run(program, arguments); });
    printLine(name, measured);
    return measured.median;
}

} // namespace qupia::bench
