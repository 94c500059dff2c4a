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

struct Scores {
    QMap<RuleId, Score> rules;
    Score all;
    int documents = 0;
};

// What the rules find in the documents against what was put into them; each difference is printed.
Scores scoresOf(const QList<test::LabelledDocument> &documents, const TemplateLibrary &library)
{
    Scores scores{{}, {}, int(documents.size())};
    for (const test::LabelledDocument &each : documents) {
        QSet<RuleId> found;
        for (const Finding &finding : runChecks(each.document, library, compose(each.document, library)))
            found.insert(finding.rule);
        for (const RuleId &id : library.lawRules) {
            const bool expected = each.faults.contains(id);
            const bool alarm = !expected && found.contains(id) && !each.excused.contains(id);
            const Score here{expected && found.contains(id), expected && !found.contains(id), alarm};
            if (here.missed || here.alarms)
                std::printf(
                    "%-7s %-28s %s\n", here.missed ? "missed" : "alarm", qPrintable(id.toString()), qPrintable(each.name));
            for (Score *score : {&scores.rules[id], &scores.all}) {
                score->found += here.found;
                score->missed += here.missed;
                score->alarms += here.alarms;
            }
        }
    }
    return scores;
}

void printScore(const QString &name, const Score &score)
{
    std::printf("%-28s %6d %6d %6d %9.1f%% %7.1f%%\n", qPrintable(name), score.found, score.missed, score.alarms,
        percent(score.found, score.found + score.alarms), percent(score.found, score.found + score.missed));
}

// Precision and recall of each rule over the labelled documents, and of all over the sentences held out.
void printScores(const TemplateLibrary &library)
{
    const Scores labelled =
        scoresOf(test::labelledDocuments(library, QStringLiteral(QUPIA_TEST_DATA "/law_corpus.tsv")), library);
    const QString heldOut = QStringLiteral(QUPIA_TEST_DATA "/law_heldout.tsv");
    const Scores sentences = scoresOf(test::heldOutSentences(library, heldOut), library);
    const Scores pairs = scoresOf(test::heldOutPairs(library, heldOut), library);
    std::printf("\n%d labelled documents\n%-28s %6s %6s %6s %10s %8s\n", labelled.documents, "rule", "found", "missed", "alarms",
        "precision", "recall");
    for (auto it = labelled.rules.begin(); it != labelled.rules.end(); ++it)
        printScore(it.key().toString(), it.value());
    printScore(u"all"_s, labelled.all);
    printScore(u"held out: %1 sentences"_s.arg(sentences.documents), sentences.all);
    printScore(u"held out: %1 pairs"_s.arg(pairs.documents), pairs.all);
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
