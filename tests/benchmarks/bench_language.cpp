// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well the program knows Kazakh and Russian: suffixes against the vectors, spelling on the templates' own words and on
// generated typos, and what the bilingual checks find of generated single faults. Figures only; nothing passes or fails.

#include "checks/bilingual/bilingualchecks.h"
#include "compose/compose.h"
#include "faults.h"
#include "language/kazakh/suffixtags.h"
#include "language/spelling/speller.h"
#include "library/libraryloader.h"
#include "spellingrates.h"
#include "support/answers.h"
#include "support/templatetexts.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace qupia;
using bench::line;
using bench::missed;
using bench::percent;

namespace {

void benchSuffixes(const QString &vectors)
{
    QFile file(vectors);
    if (!file.open(QIODevice::ReadOnly))
        return;
    qsizetype right = 0;
    qsizetype all = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n').mid(1);
    for (const QString &row : lines) {
        const QStringList columns = row.split(u'\t');
        const auto tags = columns.size() > 4 ? suffixTags(columns.at(3)) : std::nullopt;
        if (!tags || tags->kazakhCase == KazakhCase::Nominative || columns.first().startsWith(u'p'))
            continue;
        ++all;
        right += inflect(columns.at(2), tags->kazakhCase, tags->form).form == columns.at(4) ? 1 : 0;
    }
    std::printf("\nSuffixes\n");
    line(u"suffix_vectors.tsv, by tags"_s, right, all);
}

// The words that the templates print, each once.
QStringList wordsOfTemplates(const TemplateLibrary &library, Language language, qsizetype *running)
{
    QSet<QString> words;
    *running = 0;
    for (const Clause &clause : library.clauses) {
        const QString text = test::wordsOnly(clause.text.in(language));
        const QList<WordRange> ranges = wordsOf(text);
        *running += ranges.size();
        for (const WordRange &range : ranges)
            words.insert(text.sliced(range.offset, range.length));
    }
    QStringList sorted(words.begin(), words.end());
    sorted.sort();
    return sorted;
}

void benchSpelling(const TemplateLibrary &library, Language language)
{
    const auto loaded = loadHunspellSpeller(language);
    if (!loaded) {
        std::printf("%s\n", qPrintable(loaded.error().message));
        return;
    }
    const Speller &speller = **loaded;
    qsizetype running = 0;
    const QStringList words = wordsOfTemplates(library, language, &running);
    qsizetype alarms = 0;
    for (const Clause &clause : library.clauses)
        alarms += qupia::misspelt(test::wordsOnly(clause.text.in(language)), speller).size();
    std::printf("\nSpelling, %s\n", qPrintable(languageCode(language)));
    line(u"words of all clauses unknown"_s, alarms, running);
    bench::countTypos(words, speller);
}

// The clauses that read otherwise in one of the two documents: a fault in a part that is not printed is none.
QSet<ClauseId> readOtherwise(const PolicyDocument &left, const PolicyDocument &right, const TemplateLibrary &library)
{
    const auto textsOf = [&library](const PolicyDocument &document) {
        const ComposedPolicy policy = compose(document, library);
        const Profile profile = profileOf(document, library);
        QHash<ClauseId, QStringList> texts;
        const QList<TextPair> pairs = textPairs({document, library, policy, profile});
        for (const TextPair &pair : pairs)
            texts[pair.clause] << pair.text.kk << pair.text.ru;
        return texts;
    };
    const QHash<ClauseId, QStringList> before = textsOf(left);
    const QHash<ClauseId, QStringList> after = textsOf(right);
    QSet<ClauseId> clauses;
    for (auto text = after.begin(); text != after.end(); ++text) {
        if (before.value(text.key()) != text.value())
            clauses.insert(text.key());
    }
    return clauses;
}

QSet<ClauseId> found(const PolicyDocument &document, const TemplateLibrary &library)
{
    const ComposedPolicy policy = compose(document, library);
    const Profile profile = profileOf(document, library);
    const CheckContext context{document, library, policy, profile};
    QSet<ClauseId> clauses;
    const QList<Finding> findings = checkBilingual(context) + checkEmptySides(context);
    for (const Finding &finding : findings)
        clauses.insert(finding.place.clause);
    return clauses;
}

void benchParity(const TemplateLibrary &library)
{
    std::printf("\nTwo texts that say the same: single faults put into the clauses of two presets\n");
    qsizetype allMade = 0;
    qsizetype allFound = 0;
    qsizetype falseAlarms = 0;
    qsizetype cleanRows = 0;
    QList<PolicyDocument> documents;
    for (const QString &preset : {u"shop-and-app"_s, u"company-shop"_s})
        documents.append(test::answeredPolicy(PresetId(preset), library).document);
    for (const Preset &preset : library.presets) {
        const PolicyDocument document = test::answeredPolicy(preset.id, library).document;
        falseAlarms += found(document, library).size();
        cleanRows += library.clauses.size();
    }
    for (const bench::Fault &fault : bench::faults()) {
        qsizetype made = 0;
        qsizetype hit = 0;
        for (const PolicyDocument &clean : documents) {
            PolicyDocument faulty = clean;
            QSet<ClauseId> printed;
            for (const TextPair &pair : [&] {
                     const ComposedPolicy policy = compose(clean, library);
                     const Profile profile = profileOf(clean, library);
                     return textPairs({clean, library, policy, profile});
                 }())
                printed.insert(pair.clause);
            QSet<ClauseId> changed;
            for (const ClauseId &id : printed) {
                const Clause *clause = library.clause(id);
                const Localized<QString> wording = clause ? bench::withFault(clause->source, fault) : Localized<QString>{};
                if (!clause || wording == clause->source || clause->kind == ClauseKind::Title)
                    continue;
                changed.insert(id);
                faulty.overrides.insert(id, ClauseOverride{wording, clause->source, {}});
            }
            const QSet<ClauseId> touched = changed; // a finding in an unprinted part of them is right too
            changed &= readOtherwise(clean, faulty, library);
            const QSet<ClauseId> hits = found(faulty, library);
            made += changed.size();
            hit += (hits & changed).size();
            for (const ClauseId &id : changed - hits)
                missed(id.toString() + u": "_s + faulty.overrides.value(id).text.in(fault.language));
            falseAlarms += (hits - touched).size();
        }
        line(QString::fromLatin1(fault.name), hit, made);
        allMade += made;
        allFound += hit;
    }
    line(u"recall over all faults"_s, allFound, allMade);
    line(u"precision: findings that are a fault"_s, allFound, allFound + falseAlarms);
    line(u"alarms in clauses without a fault, ten presets"_s, falseAlarms, cleanRows);
    const PolicyDocument document = documents.first();
    const ComposedPolicy policy = compose(document, library);
    const Profile profile = profileOf(document, library);
    const CheckContext context{document, library, policy, profile};
    const qsizetype rows = textPairs(context).size();
    bench::printHead("");
    const bench::Measure measured = bench::measure([&](int) { checkBilingual(context); });
    bench::printLine(u"bilingual checks, %1 rows"_s.arg(rows), measured);
    std::printf("%-44s %10.3f\n", "per row", measured.median / double(rows));
}

int benchTexts(const QStringList &paths)
{
    const auto speller = loadHunspellSpeller(Language::Kazakh);
    if (!speller) {
        std::printf("%s\n", qPrintable(speller.error().message));
        return 2;
    }
    for (const QString &path : paths)
        bench::benchText(path, **speller);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    bench::showMissed = QCoreApplication::arguments().contains(u"missed"_s);
    if (const qsizetype at = QCoreApplication::arguments().indexOf(u"text"_s); at > 0)
        return benchTexts(QCoreApplication::arguments().sliced(at + 1));
    const LibraryLoad load = loadLibrary(QStringLiteral(QUPIA_SOURCE_DIR "/templates"));
    benchSuffixes(QStringLiteral(QUPIA_SOURCE_DIR "/tests/data/suffix_vectors.tsv"));
    for (const Language language : policyLanguages)
        benchSpelling(load.library, language);
    benchParity(load.library);
    return 0;
}
