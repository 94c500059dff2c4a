// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/findingmaker.h"
#include "checks/kinds/kinds.h"
#include "checks/kinds/terms.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

Term::Unit unitOf(TermUnit unit)
{
    switch (unit) {
    case TermUnit::WorkingDays:
        return Term::Unit::WorkingDays;
    case TermUnit::Months:
        return Term::Unit::Months;
    case TermUnit::Years:
        return Term::Unit::Years;
    case TermUnit::CalendarDays:
    case TermUnit::None:
        return Term::Unit::CalendarDays;
    }
    Q_UNREACHABLE();
}

TermAgainstLimit against(const Rule &rule, const Term &term)
{
    if (rule.parameters.unit == TermUnit::WorkingDays)
        return againstWorkingDays(term, *rule.parameters.limit);
    if (term.unit != unitOf(rule.parameters.unit))
        return TermAgainstLimit::Within; // not comparable: nothing is proved
    return term.count > *rule.parameters.limit ? TermAgainstLimit::Longer : TermAgainstLimit::Within;
}

// A term as a field holds it; nothing where it holds none.
std::optional<Term> termOf(const Field &field, const QJsonValue &value)
{
    if (field.type == FieldType::Integer && value.isDouble())
        return Term{value.toInt(), unitOf(field.unit), 0};
    if (!value.isObject() || !value["count"_L1].isDouble())
        return {};
    const QString choice = value["choice"_L1].toString();
    const int count = value["count"_L1].toInt();
    if (choice == "working-days"_L1)
        return Term{count, Term::Unit::WorkingDays, 0};
    if (choice == "calendar-days"_L1)
        return Term{count, Term::Unit::CalendarDays, 0};
    if (choice == "months"_L1)
        return Term{count, Term::Unit::Months, 0};
    return choice == "years"_L1 ? std::optional(Term{count, Term::Unit::Years, 0}) : std::nullopt;
}

void checkField(const LawContext &context, const Rule &rule, const FieldId &id, QList<Finding> &findings)
{
    const Field *field = context.check.library.field(id);
    if (!field || !applies(*field, context.check.profile))
        return;
    const std::optional<Term> term = termOf(*field, effectiveValue(context.check.document, *field));
    if (!term || against(rule, *term) != TermAgainstLimit::Longer)
        return;
    Place place;
    place.field = id;
    findings.append(lawFinding(context, rule, place));
}

// A sentence about the matter whose every term is too long: one that also names the right term proves nothing.
void checkText(const LawContext &context, const Rule &rule, const UserText &text, QList<Finding> &findings)
{
    const QList<Phrase> about = rule.parameters.phrases.in(text.language);
    int sentence = -1;
    for (qsizetype at = 0; at < text.words.words.size(); ++at) {
        const WordText::Word &word = text.words.words.at(at);
        if (word.sentence == sentence
            || std::ranges::none_of(about, [&](const Phrase &phrase) { return phraseAt(text.words, at, phrase).has_value(); }))
            continue;
        sentence = word.sentence;
        const auto excused = [&](const Phrase &phrase) { return contains(text.words, phrase, sentence); };
        if (std::ranges::any_of(rule.parameters.unless.in(text.language), excused))
            continue;
        const QList<Term> terms = termsIn(text.words, sentence);
        const auto is = [&](TermAgainstLimit wanted) {
            return [&rule, wanted](const Term &term) { return against(rule, term) == wanted; };
        };
        if (terms.isEmpty() || std::ranges::any_of(terms, is(TermAgainstLimit::Within)))
            continue;
        const bool longer = std::ranges::any_of(terms, is(TermAgainstLimit::Longer));
        Place place;
        place.clause = text.clause;
        place.language = text.language;
        if (text.first) {
            place.offset = text.words.words.at(terms.first().word).offset;
            place.length = text.words.words.at(terms.first().word).length;
        }
        Finding finding = lawFinding(context, rule, place);
        finding.severity = longer ? rule.severity : Severity::Question;
        finding.candidate = true;
        findings.append(finding);
        if (findings.size() > 20)
            return;
    }
}

} // namespace

QList<Finding> maxTerm(const LawContext &context, const Rule &rule)
{
    QList<Finding> findings;
    for (const FieldId &field : rule.parameters.fields)
        checkField(context, rule, field, findings);
    if (rule.parameters.phrases.ru.isEmpty())
        return findings;
    for (const UserText &text : context.texts) {
        const bool asked = rule.parameters.clauses.isEmpty() || rule.parameters.clauses.contains(text.clause);
        if (text.reworded && asked)
            checkText(context, rule, text, findings);
    }
    return findings;
}

} // namespace qupia
