// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/reviewrows.h"

#include "compose/profile.h"
#include "language/spelling/speller.h"

#include <QHash>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Tally {
    int findings = 0;
    std::optional<Severity> worst;

    void add(int count, Severity severity)
    {
        findings += count;
        worst = std::min(worst.value_or(severity), severity); // the most severe comes first
    }
};

QHash<ClauseId, Tally> talliesOf(const QList<Finding> &findings)
{
    QHash<ClauseId, Tally> tallies;
    for (const Finding &finding : findings) {
        // What is only missing in a field is the merchant's business; the gap shows in the text.
        if (!finding.place.clause.isEmpty() && finding.place.field.isEmpty())
            tallies[finding.place.clause].add(1, finding.severity);
    }
    return tallies;
}

} // namespace

QList<ReviewRow> reviewRowsOf(const PolicyEditor &editor)
{
    const QHash<ClauseId, Tally> tallies = talliesOf(editor.findings());
    QList<ReviewRow> result;
    const QList<Row> rows = rowsOf(editor.policy());
    result.reserve(rows.size());
    for (const Row &row : rows) {
        ReviewRow made{row};
        if (const Clause *clause = editor.library().clause(row.clause)) {
            const bool first = result.isEmpty() || result.last().row.clause != row.clause;
            const Tally tally = first ? tallies.value(row.clause) : Tally();
            made.reworded = editor.document().overrides.contains(row.clause);
            made.removable = !clause->isMandatory();
            made.findings = tally.findings;
            made.worst = tally.worst;
        }
        result.append(made);
    }
    return result;
}

QList<SectionState> sectionStatesOf(const QList<ReviewRow> &rows, const TemplateLibrary &library)
{
    QList<SectionState> states;
    QHash<SectionId, qsizetype> index;
    for (const Section &section : library.sections) {
        index.insert(section.id, states.size());
        states.append(SectionState{section.id, {}, section.title});
    }
    ClauseId last;
    for (const ReviewRow &row : rows) {
        const auto found = index.constFind(row.row.section);
        if (found == index.constEnd())
            continue;
        SectionState &state = states[*found];
        if (row.row.kind == Row::Kind::Heading)
            state.number = row.row.number;
        if (row.reworded && row.row.clause != last)
            state.reworded += 1;
        if (row.findings > 0) {
            state.findings += row.findings;
            state.worst = std::min(state.worst.value_or(*row.worst), *row.worst);
        }
        last = row.row.clause;
    }
    return states;
}

QList<const Clause *> clausesOff(const SectionId &section, const PolicyEditor &editor)
{
    QList<const Clause *> off;
    const Section *found = editor.library().section(section);
    if (!found)
        return off;
    for (const ClauseId &id : found->clauses) {
        const Clause *clause = editor.library().clause(id);
        const bool possible = clause && !clause->isMandatory() && clause->when.holds(editor.profile().flags);
        if (possible && !isPrinted(*clause, editor.document(), editor.profile().flags))
            off.append(clause);
    }
    return off;
}

QString rowText(const Row &row, Language language)
{
    QStringList lines{plainText(row.text.in(language))};
    if (row.kind == Row::Kind::Table) {
        for (const QList<BilingualText> &cells : row.table.rows) {
            QStringList parts;
            for (const BilingualText &cell : cells)
                parts.append(plainText(cell.in(language)));
            lines.append(parts.join(u" — "_s));
        }
    }
    return lines.join(QChar::LineSeparator);
}

QSet<QString> givenWords(const ComposedPolicy &policy)
{
    constexpr int fewestLettersOfAName = 2;
    QSet<QString> known;
    for (const Block &block : policy.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph)
            continue;
        for (const Language language : policyLanguages) {
            for (const Span &span : paragraph->text.in(language)) {
                if (span.origin.kind != Origin::Kind::Field)
                    continue;
                for (const WordRange &word : wordsOf(span.text)) {
                    if (word.length >= fewestLettersOfAName)
                        known.insert(span.text.mid(word.offset, word.length).toLower());
                }
            }
        }
    }
    return known;
}

} // namespace qupia
