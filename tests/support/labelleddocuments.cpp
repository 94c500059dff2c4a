// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/labelleddocuments.h"

#include "base/files.h"
#include "checks/check.h"
#include "compose/compose.h"
#include "document/documentchange.h"
#include "support/answers.h"
#include "support/rulesamples.h"

#include <QRandomGenerator>

namespace qupia::test {

using namespace Qt::StringLiterals;

namespace {

struct Sentence {
    RuleId rule;
    Language language = Language::Kazakh;
    QString text;
};

QList<Sentence> sentencesOf(const QString &file)
{
    QList<Sentence> sentences;
    const Result<QByteArray> bytes = readFile(file, 1 << 20);
    const QStringList lines = bytes ? QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 3)
            sentences.append({RuleId(cells[0]), cells[1] == "kk"_L1 ? Language::Kazakh : Language::Russian, cells[2]});
    }
    return sentences;
}

// The sentence behind the template's words of a clause, as a merchant would add it.
PolicyDocument withSentence(PolicyDocument document, const Clause &clause, const Sentence &sentence)
{
    ClauseOverride wording = document.overrides.value(clause.id, ClauseOverride{clause.source, clause.source, {}});
    wording.text.in(sentence.language) += u' ' + sentence.text;
    document.overrides.insert(clause.id, wording);
    return document;
}

// Where a sentence is put: clauses that every preset prints and that no statement is asked of.
const Clause &host(const TemplateLibrary &library, int number)
{
    static const QStringList ids{u"collection.voluntary"_s, u"operator.role"_s, u"security.confidentiality"_s, u"disputes.law"_s};
    return *library.clause(ClauseId(ids.at(number % ids.size())));
}

QSet<RuleId> rulesFound(const PolicyDocument &document, const TemplateLibrary &library)
{
    QSet<RuleId> rules;
    for (const Finding &finding : runChecks(document, library, compose(document, library))) {
        if (library.lawRules.contains(finding.rule))
            rules.insert(finding.rule);
    }
    return rules;
}

} // namespace

QList<LabelledDocument> labelledDocuments(const TemplateLibrary &library, const QString &corpusFile)
{
    QList<PolicyDocument> clean;
    QList<LabelledDocument> documents;
    // Questions about facts that no answer of the preset settles stand in every document; they are no fault of it.
    QSet<RuleId> asked;
    for (const Preset &preset : library.presets) {
        clean.append(answeredPolicy(preset.id, library).document);
        for (const Finding &finding : runChecks(clean.last(), library, compose(clean.last(), library))) {
            if (finding.severity == Severity::Question || finding.rule == RuleId(u"foreign-service"_s))
                asked.insert(finding.rule);
        }
        documents.append({u"preset "_s + preset.id.toString(), clean.last(), {}, {}});
    }
    for (LabelledDocument &document : documents)
        document.excused = asked;

    int number = 0;
    QList<Sentence> faulty;
    for (const Sentence &sentence : sentencesOf(corpusFile)) {
        const PolicyDocument &base = clean.at(number % clean.size());
        const QSet<RuleId> faults = sentence.rule.isEmpty() ? QSet<RuleId>() : QSet<RuleId>{sentence.rule};
        documents.append({sentence.text, withSentence(base, host(library, number), sentence), faults, asked});
        if (!sentence.rule.isEmpty())
            faulty.append(sentence);
        ++number;
    }
    for (const RuleId &id : library.lawRules) {
        for (const RuleSample &sample : library.rule(id)->samples) {
            const bool wording = !sample.text.kk.isEmpty() || !sample.text.ru.isEmpty();
            if (!sample.found || (wording && sample.clause.isEmpty()))
                continue; // free sentences come from the corpus
            // A reworded clause loses whatever else it said: what that breaks is no false alarm.
            LabelledDocument document{u"sample of "_s + id.toString(), sampleDocument(sample, library), {id}, asked};
            if (wording || !sample.unset.isEmpty() || !sample.off.isEmpty() || !sample.set.isEmpty())
                document.excused += rulesFound(document.document, library) - QSet<RuleId>{id};
            documents.append(document);
        }
    }
    QRandomGenerator random(20261122);
    for (int i = 0; i < 60; ++i) {
        const Sentence &first = faulty.at(random.bounded(int(faulty.size())));
        const Sentence &second = faulty.at(random.bounded(int(faulty.size())));
        const PolicyDocument &base = clean.at(random.bounded(int(clean.size())));
        const int at = int(random.bounded(4));
        documents.append({first.text + u" + "_s + second.text,
            withSentence(withSentence(base, host(library, at), first), host(library, at + 1), second), {first.rule, second.rule},
            asked});
    }
    return documents;
}

} // namespace qupia::test
