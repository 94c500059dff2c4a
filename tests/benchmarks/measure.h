// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <algorithm>
#include <cstdio>

namespace qupia::bench {

// Milliseconds of many runs of the same work.
struct Measure {
    double median = 0;
    double smallest = 0;
    double largest = 0;
    int runs = 0;
};

inline Measure measureOf(QList<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    return {milliseconds[milliseconds.size() / 2], milliseconds.first(), milliseconds.last(), int(milliseconds.size())};
}

// Runs `work` once to warm up, then for about two seconds, 5 to 200 times. `work` gets the number of the run.
template <typename Work>
Measure measure(Work work)
{
    constexpr int fewest = 5;
    constexpr int most = 200;
    constexpr qint64 enough = 2000;
    work(0);
    QList<double> times;
    QElapsedTimer total;
    total.start();
    while (times.size() < fewest || (times.size() < most && total.elapsed() < enough)) {
        QElapsedTimer timer;
        timer.start();
        work(int(times.size()) + 1);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return measureOf(times);
}

inline void printHead(const char *title)
{
    std::printf("\n%s\n%-44s %10s %10s %10s %6s\n", title, "", "median ms", "smallest", "largest", "runs");
}

inline void printLine(const QString &name, const Measure &measured)
{
    std::printf("%-44s %10.2f %10.2f %10.2f %6d\n", qPrintable(name), measured.median, measured.smallest, measured.largest,
        measured.runs);
    std::fflush(stdout);
}

} // namespace qupia::bench
