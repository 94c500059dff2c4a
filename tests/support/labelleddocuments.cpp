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

#include <algorithm>

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

// The presets with right answers, and the rules that speak in every one of them: questions about facts that no answer settles.
struct CleanPresets {
    QList<PolicyDocument> documents;
    QSet<RuleId> asked;
};

CleanPresets cleanPresets(const TemplateLibrary &library)
{
    CleanPresets clean;
    for (const Preset &preset : library.presets) {
        clean.documents.append(answeredPolicy(preset.id, library).document);
        for (const Finding &finding : runChecks(clean.documents.last(), library, compose(clean.documents.last(), library))) {
            if (finding.severity == Severity::Question || finding.rule == RuleId(u"foreign-service"_s))
                clean.asked.insert(finding.rule);
        }
    }
    return clean;
}

// Each sentence in a document of its own.
QList<LabelledDocument> singles(const QList<Sentence> &sentences, const CleanPresets &clean, const TemplateLibrary &library)
{
    QList<LabelledDocument> documents;
    for (const Sentence &sentence : sentences) {
        const int number = int(documents.size());
        const PolicyDocument &base = clean.documents.at(number % clean.documents.size());
        const QSet<RuleId> faults = sentence.rule.isEmpty() ? QSet<RuleId>() : QSet<RuleId>{sentence.rule};
        documents.append({sentence.text, withSentence(base, host(library, number), sentence), faults, clean.asked});
    }
    return documents;
}

// Pairs of the faulty sentences, drawn by the seed.
QList<LabelledDocument> doubles(
    const QList<Sentence> &sentences, const CleanPresets &clean, const TemplateLibrary &library, quint32 seed, int count)
{
    QList<Sentence> faulty;
    std::ranges::copy_if(
        sentences, std::back_inserter(faulty), [](const Sentence &sentence) { return !sentence.rule.isEmpty(); });
    QRandomGenerator random(seed);
    QList<LabelledDocument> documents;
    for (int i = 0; i < count; ++i) {
        const Sentence &first = faulty.at(random.bounded(int(faulty.size())));
        const Sentence &second = faulty.at(random.bounded(int(faulty.size())));
        const PolicyDocument &base = clean.documents.at(random.bounded(int(clean.documents.size())));
        const int at = int(random.bounded(4));
        documents.append({first.text + u" + "_s + second.text,
            withSentence(withSentence(base, host(library, at), first), host(library, at + 1), second), {first.rule, second.rule},
            clean.asked});
    }
    return documents;
}

// What must be found in answers and clauses, from the samples of the rules.
QList<LabelledDocument> sampleFaults(const CleanPresets &clean, const TemplateLibrary &library)
{
    QList<LabelledDocument> documents;
    for (const RuleId &id : library.lawRules) {
        for (const RuleSample &sample : library.rule(id)->samples) {
            const bool wording = !sample.text.kk.isEmpty() || !sample.text.ru.isEmpty();
            if (!sample.found || (wording && sample.clause.isEmpty()))
                continue; // free sentences come from the corpus
            // A reworded clause loses whatever else it said: what that breaks is no false alarm.
            LabelledDocument document{u"sample of "_s + id.toString(), sampleDocument(sample, library), {id}, clean.asked};
            if (wording || !sample.unset.isEmpty() || !sample.off.isEmpty() || !sample.set.isEmpty())
                document.excused += rulesFound(document.document, library) - QSet<RuleId>{id};
            documents.append(document);
        }
    }
    return documents;
}

} // namespace

QList<LabelledDocument> labelledDocuments(const TemplateLibrary &library, const QString &corpusFile)
{
    const CleanPresets clean = cleanPresets(library);
    const QList<Sentence> sentences = sentencesOf(corpusFile);
    QList<LabelledDocument> documents;
    for (qsizetype i = 0; i < clean.documents.size(); ++i)
        documents.append({u"preset "_s + library.presets.at(i).id.toString(), clean.documents.at(i), {}, clean.asked});
    return documents + singles(sentences, clean, library) + sampleFaults(clean, library)
        + doubles(sentences, clean, library, 20261122, 60);
}

QList<LabelledDocument> heldOutSentences(const TemplateLibrary &library, const QString &sentenceFile)
{
    return singles(sentencesOf(sentenceFile), cleanPresets(library), library);
}

QList<LabelledDocument> heldOutPairs(const TemplateLibrary &library, const QString &sentenceFile)
{
    return doubles(sentencesOf(sentenceFile), cleanPresets(library), library, 20261201, 40);
}

} // namespace qupia::test
