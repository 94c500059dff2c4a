// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/measure.h"

#include "checks/check.h"
#include "checks/law/lawchecks.h"
#include "compose/compose.h"
#include "library/libraryloader.h"
#include "support/answers.h"
#include "support/labelleddocuments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace qupia;
using namespace qupia::bench;

namespace {

struct Score {
    int found = 0; // rightly
    int missed = 0;
    int alarms = 0; // falsely
};

double percent(int part, int whole)
{
    return whole == 0 ? 100.0 : 100.0 * part / whole;
}

// Precision and recall of each rule over the labelled documents.
void printScores(const TemplateLibrary &library)
{
    const QList<test::LabelledDocument> documents =
        test::labelledDocuments(library, QStringLiteral(QUPIA_TEST_DATA "/law_corpus.tsv"));
    QMap<RuleId, Score> scores;
    Score all;
    for (const test::LabelledDocument &each : documents) {
        QSet<RuleId> found;
        for (const Finding &finding : runChecks(each.document, library, compose(each.document, library)))
            found.insert(finding.rule);
        for (const RuleId &id : library.lawRules) {
            const bool expected = each.faults.contains(id);
            Score &score = scores[id];
            if (expected && found.contains(id)) {
                ++score.found;
            } else if (expected) {
                ++score.missed;
                std::printf("missed  %-28s %s\n", qPrintable(id.toString()), qPrintable(each.name));
            } else if (found.contains(id) && !each.excused.contains(id)) {
                ++score.alarms;
                std::printf("alarm   %-28s %s\n", qPrintable(id.toString()), qPrintable(each.name));
            }
        }
    }
    std::printf("\n%d labelled documents\n%-28s %6s %6s %6s %10s %8s\n", int(documents.size()), "rule", "found", "missed",
        "alarms", "precision", "recall");
    for (auto it = scores.begin(); it != scores.end(); ++it) {
        std::printf("%-28s %6d %6d %6d %9.1f%% %7.1f%%\n", qPrintable(it.key().toString()), it->found, it->missed, it->alarms,
            percent(it->found, it->found + it->alarms), percent(it->found, it->found + it->missed));
        all.found += it->found;
        all.missed += it->missed;
        all.alarms += it->alarms;
    }
    std::printf("%-28s %6d %6d %6d %9.1f%% %7.1f%%\n", "all", all.found, all.missed, all.alarms,
        percent(all.found, all.found + all.alarms), percent(all.found, all.found + all.missed));
}

void measureDocument(const QString &name, const PolicyDocument &document, const TemplateLibrary &library)
{
    const ComposedPolicy policy = compose(document, library);
    const Profile profile = profileOf(document, library);
    const CheckContext context{document, library, policy, profile};
    qsizetype kept = 0;
    printLine(name + u": the law"_s, measure([&](int) { kept += checkLaw(context).size(); }));
    printLine(name + u": all checks"_s, measure([&](int) { kept += runChecks(document, library, policy).size(); }));
    if (kept < 0)
        std::printf("nothing was made\n");
}

PolicyDocument reworded(PolicyDocument document, const TemplateLibrary &library)
{
    for (const Clause &clause : library.clauses)
        document.overrides.insert(clause.id, ClauseOverride{clause.source, clause.source, {}});
    return document;
}

void printTimes(const TemplateLibrary &library)
{
    const PolicyDocument document = test::answeredPolicy(PresetId(u"company-shop"_s), library).document;
    printHead("rules of the law");
    measureDocument(u"a filled preset"_s, document, library);
    measureDocument(u"every clause reworded"_s, reworded(document, library), library);

    const QString sentence = u"Клиент деректерін өз еркімен береді. Клиент даёт данные добровольно. "_s;
    PolicyDocument large = document;
    large.overrides.insert(ClauseId(u"collection.voluntary"_s),
        ClauseOverride{{sentence.repeated(int((1 << 20) / sentence.toUtf8().size())), u"Текст."_s}, {}, {}});
    measureDocument(u"a wording of 1 MB"_s, large, library);

    PolicyDocument many = document;
    for (int i = 0; i < 5000; ++i)
        many.overrides.insert(ClauseId(u"unknown.%1"_s.arg(i)), ClauseOverride{{sentence, sentence}, {}, {}});
    measureDocument(u"5,000 wordings of no clause"_s, many, library);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const LibraryLoad load = loadLibrary(QStringLiteral(QUPIA_SOURCE_DIR "/templates"));
    for (const LibraryIssue &issue : load.issues)
        qFatal("%s", qPrintable(issue.text()));
    printScores(load.library);
    printTimes(load.library);
    return 0;
}
