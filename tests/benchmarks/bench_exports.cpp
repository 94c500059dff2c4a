// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/biglibrary.h"
#include "benchmarks/measure.h"

#include "exports/exporter.h"

#include <QGuiApplication>

using namespace qupia;
using namespace qupia::bench;

// Every format of the registry, side by side and in both languages.
int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    for (const int size : sizesFromArguments()) {
        const TemplateLibrary library = bigLibrary(size);
        const ComposedPolicy policy = compose(newDocument(library, benchPreset()), library);
        printHead(qPrintable(u"%1 clauses exported"_s.arg(printedClauses(policy))));
        for (const std::unique_ptr<Exporter> &exporter : allExporters()) {
            qsizetype bytes = 0;
            QString problem;
            const Measure measured = measure([&](int) {
                const Result<QByteArray> written = exporter->write(policy, ExportOptions());
                if (written)
                    bytes = written->size();
                else
                    problem = written.error().text();
            });
            printLine(u"%1, %2 KB"_s.arg(exporter->id()).arg(bytes / 1024), measured);
            if (!problem.isEmpty())
                std::printf("    %s\n", qPrintable(problem));
        }
    }
    return 0;
}
