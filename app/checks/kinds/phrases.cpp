// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/findingmaker.h"
#include "checks/kinds/kinds.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHitsOfARule = 20; // a hostile text must not bury the rest

bool reads(const Rule &rule, const UserText &text, const std::optional<FieldId> &field)
{
    const RuleParameters &parameters = rule.parameters;
    if (!field)
        return false; // words of the templates
    if (parameters.fields.isEmpty() && parameters.clauses.isEmpty())
        return true;
    return (!field->isEmpty() && parameters.fields.contains(*field)) || parameters.clauses.contains(text.clause);
}

bool isExcused(const LawContext &context, const Rule &rule, const UserText &text, const WordRange &range, const Phrase &phrase)
{
    if (rule.parameters.negation && isNegated(text.words, range, phrase, context.check.library.ruleCommon.negation))
        return true;
    const int sentence = text.words.words.at(range.first).sentence;
    qsizetype first = range.first;
    while (first > 0 && text.words.words.at(first - 1).sentence == sentence)
        --first;
    for (qsizetype at = first; at < text.words.words.size() && text.words.words.at(at).sentence == sentence; ++at) {
        for (const Language language : policyLanguages) {
            for (const Phrase &excuse : rule.parameters.unless.in(language)) {
                if (phraseAt(text.words, at, excuse))
                    return true;
            }
        }
    }
    return false;
}

Finding hitFinding(
    const LawContext &context, const Rule &rule, const UserText &text, const WordRange &range, const FieldId &field)
{
    const WordText::Word &first = text.words.words.at(range.first);
    const WordText::Word &last = text.words.words.at(range.last);
    Place place;
    place.field = field;
    place.clause = text.clause;
    place.language = text.language;
    if (text.first) {
        place.offset = first.offset;
        place.length = last.offset + last.length - first.offset;
    }
    Finding finding = lawFinding(context, rule, place);
    finding.words = text.text.mid(first.offset, last.offset + last.length - first.offset);
    finding.candidate = true;
    finding.arguments.insert(u"text"_s, asArgument(finding.words));
    return finding;
}

} // namespace

QList<Finding> phraseFindings(const LawContext &context)
{
    QList<Finding> findings;
    QHash<RuleId, int> hits;
    for (const UserText &text : context.texts) {
        QHash<RuleId, int> sentences;
        for (qsizetype at = 0; at < text.words.words.size(); ++at) {
            const WordText::Word &word = text.words.words.at(at);
            for (const PhraseRef &ref : context.check.library.phrasesFor(word.text)) {
                const Rule *rule = context.check.library.rule(ref.rule);
                if (!rule || hits.value(ref.rule) >= mostHitsOfARule || sentences.value(ref.rule, -1) == word.sentence)
                    continue;
                const QList<Phrase> &phrases = rule->parameters.phrases.in(ref.language);
                if (ref.index >= phrases.size())
                    continue;
                const std::optional<WordRange> range = phraseAt(text.words, at, phrases.at(ref.index));
                if (!range)
                    continue;
                const WordText::Word &last = text.words.words.at(range->last);
                const std::optional<FieldId> field = text.fieldAt(word.offset, last.offset + last.length - word.offset);
                if (!reads(*rule, text, field) || !rule->parameters.when.holds(context.check.profile.flags)
                    || isExcused(context, *rule, text, *range, phrases.at(ref.index)))
                    continue;
                findings.append(hitFinding(context, *rule, text, *range, *field));
                ++hits[ref.rule];
                sentences[ref.rule] = word.sentence;
            }
        }
    }
    return findings;
}

} // namespace qupia
