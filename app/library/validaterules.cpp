// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryvalidator.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

// What rules name must exist, and what the law is not certain of must not be called an error.
void LibraryValidator::checkRules()
{
    for (const Rule &rule : m_library.rules) {
        checkBasis(rule.basis, rule.position);
        if (!rule.kind.isEmpty())
            checkLawRule(rule);
    }
}

void LibraryValidator::checkLawRule(const Rule &rule)
{
    const QString owner = u"rule %1"_s.arg(rule.id.toString());
    const RuleParameters &parameters = rule.parameters;
    checkCondition(parameters.when, rule.position, owner);
    checkCondition(parameters.needs, rule.position, owner);
    checkNamed(parameters.fields + rule.fix.set.keys(), parameters.clauses + rule.fix.on, rule.position, owner);
    for (const RuleStatement &statement : parameters.statements)
        checkNamed(statement.values, {statement.clause}, rule.position, owner);
    for (const FieldId &id : parameters.fields) {
        const Field *field = m_library.field(id);
        if (!field)
            continue;
        QStringList options = parameters.options;
        for (const QStringList &group : parameters.groups)
            options += group;
        for (const QString &option : options) {
            const bool triState = field->type == FieldType::TriState && (option == "yes"_L1 || option == "no"_L1);
            if (!triState && !field->option(option))
                report(rule.position, u"%1: field %2 has no option \"%3\""_s.arg(owner, id.toString(), option));
        }
        if (rule.kind == "max-term"_L1 && field->type != FieldType::Integer && field->type != FieldType::Choice)
            report(rule.position, u"%1: field %2 holds no term"_s.arg(owner, id.toString()));
    }
    checkCertainty(rule, owner);
    for (const RuleSample &sample : rule.samples) {
        QList<ClauseId> clauses = sample.on + sample.off;
        if (!sample.clause.isEmpty())
            clauses.append(sample.clause);
        checkNamed(sample.set.keys() + sample.unset, clauses, rule.position, owner + u", sample"_s);
        if (!sample.preset.isEmpty() && !m_library.preset(sample.preset))
            report(rule.position, u"%1: there is no preset \"%2\""_s.arg(owner, sample.preset.toString()));
    }
}

void LibraryValidator::checkNamed(
    const QList<FieldId> &fields, const QList<ClauseId> &clauses, const SourcePosition &position, const QString &owner)
{
    for (const FieldId &field : fields) {
        if (!m_library.field(field))
            report(position, u"%1: there is no field \"%2\"; correct it or add it to fields/"_s.arg(owner, field.toString()));
    }
    for (const ClauseId &clause : clauses) {
        if (!m_library.clause(clause))
            report(position, u"%1: there is no clause \"%2\"; correct it or add it to sections/"_s.arg(owner, clause.toString()));
    }
}

void LibraryValidator::checkCertainty(const Rule &rule, const QString &owner)
{
    if (rule.severity == Severity::Error && rule.certainty != Certainty::Confirmed)
        report(rule.position, u"%1: what is not confirmed is at most a warning; lower \"severity\""_s.arg(owner));
    for (const ArticleId &id : rule.basis) {
        const Act *act = m_library.act(id.toString().section(u':', 0, 0));
        const Article *article = m_library.article(id);
        if (rule.severity == Severity::Error && article && article->certainty != Certainty::Confirmed)
            report(rule.position, u"%1: \"%2\" is not confirmed, so the rule is no error"_s.arg(owner, id.toString()));
        if (act && act->overlay && rule.severity != Severity::Question)
            report(rule.position, u"%1: %2 was not read; until it is, its rules are questions"_s.arg(owner, act->id));
    }
}

void LibraryValidator::checkServices()
{
    for (const Service &service : m_library.services) {
        const QString owner = u"service %1"_s.arg(service.id);
        if (!m_library.country(service.country))
            report(service.position, u"%1: there is no country \"%2\""_s.arg(owner, service.country));
        for (const QString &category : service.receives) {
            if (!m_library.category(CategoryId(category)))
                report(service.position, u"%1: there is no category \"%2\""_s.arg(owner, category));
        }
        if (service.words.isEmpty())
            report(service.position, u"%1 needs \"words\": how a merchant writes its name"_s.arg(owner));
    }
}

} // namespace qupia
