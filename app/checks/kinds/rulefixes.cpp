// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/rulefixes.h"

#include "checks/kinds/kinds.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

InterfaceText labelOf(const LawContext &context, const Rule &rule, const QString &kind)
{
    return rule.fixLabel.isEmpty() ? context.check.library.ruleCommon.fixLabels.value(kind) : rule.fixLabel;
}

void addSwitches(const LawContext &context, const Rule &rule, QList<Fix> &fixes)
{
    ChangeGroup group;
    for (const ClauseId &id : rule.fix.on) {
        const Clause *clause = context.check.library.clause(id);
        if (clause && !context.isPrinted(id) && clause->when.holds(context.check.profile.flags))
            group.changes.push_back(ChooseClause{id, ClauseChoice::On});
    }
    if (!group.changes.empty())
        fixes.append({labelOf(context, rule, u"on"_s), group, true});
}

void addAnswers(const LawContext &context, const Rule &rule, QList<Fix> &fixes)
{
    ChangeGroup group;
    for (auto it = rule.fix.set.begin(); it != rule.fix.set.end(); ++it) {
        if (context.check.document.values.value(it.key()) != it.value())
            group.changes.push_back(SetValue{it.key(), it.value(), false});
    }
    if (!group.changes.empty())
        fixes.append({labelOf(context, rule, u"set"_s), group, rule.fix.safe});
}

QString withSentence(const QString &text, const QString &sentence)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? sentence : trimmed + u' ' + sentence;
}

// The sentence in both languages, so that the two texts stay alike.
void addSentence(const LawContext &context, const Rule &rule, const Place &place, QList<Fix> &fixes)
{
    const auto found = context.check.document.overrides.constFind(place.clause);
    if (rule.fix.sentence.ru.isEmpty() || found == context.check.document.overrides.constEnd())
        return;
    ClauseOverride wording = *found;
    for (const Language language : policyLanguages)
        wording.text.in(language) = withSentence(wording.text.in(language), rule.fix.sentence.in(language));
    fixes.append({labelOf(context, rule, u"sentence"_s), OverrideClause{place.clause, wording}, true});
}

// The sentences that the rule's phrases stand in, of the wording as it was written: placeholders and all.
bool replaceSentences(const LawContext &context, const Rule &rule, Language language, const QString &sentence, QString &text)
{
    const WordText words = wordTextOf(text);
    QList<TextRange> ranges;
    for (qsizetype at = 0; at < words.words.size(); ++at) {
        if (!ranges.isEmpty() && words.words.at(at).offset < ranges.last().offset + ranges.last().length)
            continue;
        for (const PhraseRef &ref : context.check.library.phrasesFor(words.words.at(at).text)) {
            if (ref.rule != rule.id || !phraseAt(words, at, rule.parameters.phrases.in(ref.language).value(ref.index)))
                continue;
            ranges.append(sentenceRange(text, words, at));
            break;
        }
    }
    Q_UNUSED(language)
    for (qsizetype i = ranges.size() - 1; i >= 0; --i)
        text.replace(ranges.at(i).offset, ranges.at(i).length, i == 0 ? sentence : QString());
    text = text.trimmed();
    return !ranges.isEmpty();
}

void addReplacement(const LawContext &context, const Rule &rule, const Place &place, QList<Fix> &fixes)
{
    const auto found = context.check.document.overrides.constFind(place.clause);
    if (rule.fix.instead.ru.isEmpty() || found == context.check.document.overrides.constEnd())
        return;
    ClauseOverride wording = *found;
    bool changed = false;
    for (const Language language : policyLanguages)
        changed |= replaceSentences(context, rule, language, rule.fix.instead.in(language), wording.text.in(language));
    if (changed)
        fixes.append({labelOf(context, rule, u"instead"_s), OverrideClause{place.clause, wording}, false});
}

void addRestore(const LawContext &context, const Rule &rule, const Place &place, QList<Fix> &fixes)
{
    if (rule.fix.restore && context.check.document.overrides.contains(place.clause))
        fixes.append({labelOf(context, rule, u"restore"_s), OverrideClause{place.clause, std::nullopt}, false});
}

} // namespace

QList<Fix> fixesOf(const LawContext &context, const Rule &rule, const Place &place)
{
    QList<Fix> fixes;
    if (rule.fix.isEmpty())
        return fixes;
    addSwitches(context, rule, fixes);
    addAnswers(context, rule, fixes);
    if (!place.clause.isEmpty()) {
        addSentence(context, rule, place, fixes);
        addReplacement(context, rule, place, fixes);
        addRestore(context, rule, place, fixes);
    }
    return fixes;
}

Finding lawFinding(const LawContext &context, const Rule &rule, const Place &place)
{
    Finding finding;
    finding.rule = rule.id;
    finding.severity = rule.severity;
    finding.basis = rule.basis;
    finding.place = place;
    finding.fixes = fixesOf(context, rule, place);
    return finding;
}

} // namespace qupia
