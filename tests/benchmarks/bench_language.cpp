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
#include "measure.h"
#include "support/answers.h"
#include "support/templatetexts.h"
#include "typos.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

double percent(qsizetype part, qsizetype whole)
{
    return whole == 0 ? 0 : 100.0 * double(part) / double(whole);
}

void line(const QString &name, qsizetype part, qsizetype whole)
{
    std::printf("%-52s %6lld of %6lld %7.2f %%\n", qPrintable(name), static_cast<long long>(part), static_cast<long long>(whole),
        percent(part, whole));
}

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

// Asked for by "missed": what was not found, to look at.
bool showMissed = false;

void missed(const QString &what)
{
    if (showMissed)
        std::printf("  missed: %s\n", qPrintable(what));
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
    QRandomGenerator random(20261122);
    qsizetype typos = 0;
    qsizetype caught = 0;
    QMap<bench::Typo, std::pair<qsizetype, qsizetype>> byKind; // caught, all
    qsizetype first = 0;
    qsizetype asked = 0;
    QList<double> times;
    while (typos < 3000) {
        const QString word = words.at(random.bounded(int(words.size()))).toLower();
        const QList<bench::Typo> kinds = bench::typosOf(language);
        const bench::Typo kind = kinds.at(random.bounded(int(kinds.size())));
        static const QRegularExpression latin(u"[a-z]"_s); // names and brands are left alone
        const QString wrong =
            word.size() < 4 || word.contains(u'-') || word.contains(latin) ? word : bench::withTypo(word, kind, random);
        if (wrong == word)
            continue;
        ++typos;
        ++byKind[kind].second;
        if (speller.accepts(wrong)) {
            missed(word + u" "_s + wrong);
            continue;
        }
        ++caught;
        ++byKind[kind].first;
        if (asked >= 400)
            continue;
        ++asked;
        QElapsedTimer timer;
        timer.start();
        const QStringList suggestions = speller.suggestions(wrong);
        times.append(double(timer.nsecsElapsed()) / 1e6);
        first += !suggestions.isEmpty() && suggestions.first() == word ? 1 : 0;
    }
    line(u"generated typos caught"_s, caught, typos);
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind)
        line(u"  "_s + bench::nameOf(kind.key()), kind->first, kind->second);
    line(u"right word suggested first"_s, first, asked);
    bench::printHead("");
    bench::printLine(u"suggestions for a word"_s, bench::measureOf(times));
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

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    showMissed = QCoreApplication::arguments().contains(u"missed"_s);
    const LibraryLoad load = loadLibrary(QStringLiteral(QUPIA_SOURCE_DIR "/templates"));
    benchSuffixes(QStringLiteral(QUPIA_SOURCE_DIR "/tests/data/suffix_vectors.tsv"));
    for (const Language language : policyLanguages)
        benchSpelling(load.library, language);
    benchParity(load.library);
    return 0;
}
