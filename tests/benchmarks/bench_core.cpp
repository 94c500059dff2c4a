// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/biglibrary.h"
#include "benchmarks/measure.h"

#include "checks/bilingual/pairmemo.h"
#include "checks/check.h"
#include "compose/rows.h"
#include "document/documentchange.h"
#include "document/documentfile.h"

#include <QJsonObject>

using namespace qupia;
using namespace qupia::bench;

namespace {

DocumentChange keystroke(int run)
{
    const QString name = u"Дүкен"_s.left(1 + run % 5) + QString::number(run);
    return SetValue{FieldId(u"entity.name"_s), QJsonObject{{u"kk"_s, name}, {u"ru"_s, name}}, false};
}

void measureSize(int size)
{
    const TemplateLibrary library = bigLibrary(size);
    const PolicyDocument document = newDocument(library, benchPreset());
    const ComposedPolicy policy = compose(document, library);
    const QList<Finding> findings = runChecks(document, library, policy);
    const QByteArray file = writeDocument(document);
    printHead(qPrintable(u"%1 clauses printed, %2 rows, %3 findings"_s.arg(printedClauses(policy))
                             .arg(rowsOf(policy).size())
                             .arg(findings.size())));

    qsizetype kept = 0; // so that nothing is left out as unused
    printLine(u"compose"_s, measure([&](int) { kept += compose(document, library).blocks.size(); }));
    printLine(u"rows of it"_s, measure([&](int) { kept += rowsOf(policy).size(); }));
    printLine(u"checks"_s, measure([&](int) { kept += runChecks(document, library, policy).size(); }));
    printLine(u"keystroke: change, compose, checks"_s, measure([&](int run) {
        const PolicyDocument changed = applied(document, keystroke(run));
        const ComposedPolicy text = compose(changed, library);
        kept += runChecks(changed, library, text).size();
    }));
    PairMemo memo;
    runChecks(document, library, policy, &memo);
    printLine(u"checks after it, as the window runs them"_s, measure([&](int run) {
        const PolicyDocument changed = applied(document, keystroke(run));
        kept += runChecks(changed, library, compose(changed, library), &memo).size();
    }));
    printLine(u"write the document"_s, measure([&](int) { kept += writeDocument(document).size(); }));
    printLine(u"read the document"_s, measure([&](int) { kept += readDocument(file).ok() ? 1 : 0; }));
    if (kept == 0)
        std::printf("nothing was made\n");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    printHead("templates");
    printLine(u"load the built-in templates"_s, measure([](int) { (void)loadLibrary(u":/templates"_s); }));
    for (const int size : sizesFromArguments())
        measureSize(size);
    return 0;
}
