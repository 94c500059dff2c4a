// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/bilingualchecks.h"

#include "checks/bilingual/pairmemo.h"
#include "checks/findingmaker.h"
#include "compose/partywords.h"
#include "compose/rows.h"

#include <QSet>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr PairCheck pairChecks[] = {
    checkLanguageOfText,
    checkPlaceholders,
    checkNumbersAgree,
    checkDatesAgree,
    checkReferencesAgree,
    checkLinksAgree,
    checkModality,
    checkNegation,
    checkTerms,
    checkTermVariants,
    checkPartyWords,
    checkStructure,
    checkLengths,
    checkLetters,
    checkPunctuation,
    checkSpacing,
};

// Values in the user's own words; all others are told alike in both languages by the templates.
bool isFreeText(const CheckContext &context, const Span &span)
{
    if (span.origin.kind == Origin::Kind::Gap)
        return true;
    const Field *field = span.origin.kind == Origin::Kind::Field ? context.library.field(span.origin.field) : nullptr;
    if (!field)
        return false;
    switch (field->type) {
    case FieldType::Text:
    case FieldType::Person:
    case FieldType::List:
    case FieldType::Address:
    case FieldType::Table:
        return true;
    default:
        return false;
    }
}

QString ownWords(const CheckContext &context, const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += isFreeText(context, span) ? QString(span.text.size(), u'\uFFFC') : span.text;
    return text;
}

} // namespace

QList<TextPair> textPairs(const CheckContext &context)
{
    QList<TextPair> pairs;
    QSet<ClauseId> seen;
    const QList<Row> rows = rowsOf(context.policy);
    for (const Row &row : rows) {
        if (row.clause.isEmpty() || row.kind == Row::Kind::Title || row.kind == Row::Kind::Heading
            || row.kind == Row::Kind::Table)
            continue;
        TextPair pair{row.clause, !seen.contains(row.clause), row.kind == Row::Kind::ListItem,
            {ownWords(context, row.text.kk), ownWords(context, row.text.ru)}, {}};
        seen.insert(row.clause);
        pairs.append(pair);
    }
    return pairs;
}

PairFindings::PairFindings(const CheckContext &context, const TextPair &pair, QList<Finding> &findings)
    : m_context(context), m_pair(pair), m_findings(findings)
{
}

Finding PairFindings::made(const QString &rule, const Place &place, QMap<QString, InterfaceText> arguments) const
{
    arguments.insert(u"clause"_s, asArgument(clauseNumber(m_context.policy, m_pair.clause)));
    return findingOf(m_context, rule, place, arguments);
}

void PairFindings::add(const QString &rule, QMap<QString, InterfaceText> arguments)
{
    Place place;
    place.clause = m_pair.clause;
    m_findings.append(made(rule, place, std::move(arguments)));
}

void PairFindings::add(const QString &rule, Language language, int offset, int length, QMap<QString, InterfaceText> arguments,
    const QString &replacement)
{
    Place place;
    place.clause = m_pair.clause;
    place.language = language;
    if (m_pair.first) {
        place.offset = offset;
        place.length = length;
    }
    const QString wrong = m_pair.text.in(language).sliced(offset, length);
    arguments.insert(u"text"_s, asArgument(wrong));
    arguments.insert(u"right"_s, asArgument(replacement));
    Finding finding = made(rule, place, std::move(arguments));
    const Clause *clause = m_context.library.clause(m_pair.clause);
    const Rule *known = m_context.library.rule(finding.rule);
    if (clause && known && !replacement.isNull() && !wrong.isEmpty()) {
        ClauseOverride wording = m_context.document.overrides.value(clause->id, {clause->source, clause->source, {}});
        QString &source = wording.text.in(language);
        if (source.count(wrong) == 1) {
            source.replace(wrong, replacement);
            InterfaceText label = known->fixLabel;
            for (QString *text : {&label.kk, &label.ru, &label.en})
                text->replace(u"{right}"_s, replacement);
            finding.fixes.append({label, OverrideClause{clause->id, wording}});
        }
    }
    m_findings.append(finding);
}

namespace {

QList<Finding> findingsOf(const CheckContext &context, TextPair pair)
{
    for (const Language language : policyLanguages)
        pair.facts.in(language) = saidFacts(pair.text.in(language), language);
    QList<Finding> findings;
    PairFindings found(context, pair, findings);
    for (const PairCheck check : pairChecks)
        check(pair, found);
    return findings;
}

QString partiesOf(const CheckContext &context)
{
    QStringList words;
    if (const std::optional<PartyWords> parties = partyWords(context.document, context.library)) {
        for (const RoleWord *word : {&parties->operatorWord, &parties->userWord}) {
            words << word->id;
            for (const Language language : policyLanguages)
                words << word->singular.in(language).values() << word->plural.in(language).values();
        }
    }
    return words.join(u'|');
}

PairMemo::Key keyOf(const CheckContext &context, const TextPair &pair)
{
    const auto wording = context.document.overrides.constFind(pair.clause);
    const bool own = wording != context.document.overrides.constEnd();
    return {pair.clause, pair.first, pair.item, pair.text, own ? std::optional(*wording) : std::nullopt};
}

// The texts are the same; the number of the clause may be another by now.
QList<Finding> renumbered(const CheckContext &context, QList<Finding> findings)
{
    for (Finding &finding : findings)
        finding.arguments.insert(u"clause"_s, asArgument(clauseNumber(context.policy, finding.place.clause)));
    return findings;
}

} // namespace

QList<Finding> checkBilingual(const CheckContext &context)
{
    PairMemo none;
    PairMemo &memo = context.memo ? *context.memo : none;
    PairMemo renewed{{}, partiesOf(context)};
    if (renewed.parties != memo.parties)
        memo.found.clear();
    QList<Finding> findings;
    const QList<TextPair> pairs = textPairs(context);
    for (const TextPair &pair : pairs) {
        const PairMemo::Key key = keyOf(context, pair);
        const auto known = memo.found.constFind(key);
        const QList<Finding> found = known == memo.found.constEnd() ? findingsOf(context, pair) : renumbered(context, *known);
        findings += found;
        renewed.found.insert(key, found);
    }
    memo = std::move(renewed);
    return findings;
}

} // namespace qupia
