// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One policy as PDF: Qupia's, tagged, against what else makes a PDF of the same text and is on this machine. Then a table of
// merchants. Whole processes. Arguments: the folder of the programs, the number of merchants (1,000).

#include "benchmarks/processes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace qupia::bench;

namespace {

// The largest process so far, in MiB; 0 where the system does not say.
double largestProcess()
{
#ifdef Q_OS_LINUX
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_maxrss) / 1024;
#else
    return 0;
#endif
}

struct Engine {
    QString name;
    QString program;
    QStringList arguments;
};

QList<Engine> engines(const QDir &folder)
{
    const QString page = folder.filePath(u"policy.html"_s);
    return {
        {u"Chromium, headless, of the page"_s, u"chromium"_s,
            {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-first-run"_s, u"--disable-background-networking"_s,
                u"--disable-component-update"_s, u"--disable-sync"_s, u"--user-data-dir="_s + folder.filePath(u"chromium"_s),
                u"--print-to-pdf="_s + folder.filePath(u"chromium.pdf"_s), u"file://"_s + page}},
        {u"WeasyPrint, tagged, of the page"_s, u"weasyprint"_s,
            {u"--pdf-variant"_s, u"pdf/ua-1"_s, page, folder.filePath(u"weasyprint.pdf"_s)}},
        {u"LibreOffice, headless, of the Word file"_s, u"soffice"_s,
            {u"--headless"_s, u"-env:UserInstallation=file://"_s + folder.filePath(u"libreoffice"_s), u"--convert-to"_s, u"pdf"_s,
                u"--outdir"_s, folder.path(), folder.filePath(u"policy.docx"_s)}},
    };
}

// Files of every merchant in both languages, HTML and tagged PDF, on one core: documents a second, and whether memory grows.
void measureBatch(const QString &cli, const QDir &folder, int merchants)
{
    QFile table(folder.filePath(u"merchants.csv"_s));
    if (!table.open(QIODevice::WriteOnly))
        return;
    table.write("entity.name.kk,entity.name.ru\n");
    for (int i = 1; i <= merchants; ++i)
        table.write(u"Дүкен %1,Магазин %1\n"_s.arg(i).toUtf8());
    table.close();
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(cli,
        {u"batch"_s, table.fileName(), u"--template"_s, folder.filePath(u"policy.qupia"_s), u"--out"_s,
            folder.filePath(u"out-%1"_s.arg(merchants)), u"--format"_s, u"html,pdf"_s, u"--jobs"_s, u"1"_s});
    process.waitForFinished(-1);
    const double seconds = double(timer.elapsed()) / 1000;
    const qsizetype made = QDir(folder.filePath(u"out-%1"_s.arg(merchants))).entryList({u"*.pdf"_s}, QDir::Files).size();
    std::printf("%lld merchants, html and pdf, one job: %.1f s, %.2f documents a second, largest process %.0f MiB\n",
        static_cast<long long>(made), seconds, 2.0 * double(made) / seconds, largestProcess());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const QString cli = QDir(arguments[1]).filePath(u"qupia-cli"_s);
    const QTemporaryDir temporary;
    const QDir folder(temporary.path());
    const QString document = folder.filePath(u"policy.qupia"_s);
    const QStringList files{
        u"export"_s, document, u"-o"_s, folder.path(), u"--name"_s, u"policy"_s, u"--format"_s, u"html,docx"_s};
    if (!run(cli, {u"new"_s, u"--preset"_s, u"company-shop"_s, u"-o"_s, document}) || !run(cli, files))
        return 1;

    // Memory first: what comes later starts larger processes.
    const int merchants = arguments.size() > 2 ? arguments[2].toInt() : 1000;
    measureBatch(cli, folder, qMax(1, merchants / 10));
    measureBatch(cli, folder, merchants);

    printHead("one policy as PDF, whole process");
    const double own = measureProcess(u"Qupia, tagged"_s, cli, {u"export"_s, document, u"--format"_s, u"pdf"_s, u"-o"_s, u"-"_s});
    for (const Engine &engine : engines(folder)) {
        if (QStandardPaths::findExecutable(engine.program).isEmpty()) {
            std::printf("%-44s is not installed\n", qPrintable(engine.name));
            continue;
        }
        const double other = measureProcess(engine.name, engine.program, engine.arguments);
        if (own > 0 && other > 0)
            std::printf("%-44s %9.1f times Qupia's\n", "", other / own);
    }
    return 0;
}
