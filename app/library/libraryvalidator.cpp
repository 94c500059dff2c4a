// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryvalidator.h"

#include <algorithm>
#include <tuple>

namespace qupia {

using namespace Qt::StringLiterals;

QList<LibraryIssue> validateLibrary(const TemplateLibrary &library)
{
    return LibraryValidator(library).run();
}

LibraryValidator::LibraryValidator(const TemplateLibrary &library) : m_library(library) { }

QList<LibraryIssue> LibraryValidator::run()
{
    collectFlags();
    checkWhole();
    checkActs();
    checkClauses();
    checkCompanions();
    checkFields();
    checkCategories();
    checkRoles();
    checkPresets();
    checkRules();
    checkServices();
    std::ranges::stable_sort(m_issues, [](const LibraryIssue &left, const LibraryIssue &right) {
        return std::tie(left.position.file, left.position.line) < std::tie(right.position.file, right.position.line);
    });
    return m_issues;
}

void LibraryValidator::report(const SourcePosition &position, const QString &message)
{
    m_issues.append({position, message});
}

void LibraryValidator::checkWhole()
{
    const std::pair<const char *, bool> files[] = {
        {"library.toml", m_library.id.isEmpty()},
        {"role-pairs.toml", m_library.rolePairs.isEmpty()},
        {"legal-forms.toml", m_library.legalForms.isEmpty()},
        {"countries.toml", m_library.countries.isEmpty()},
        {"categories.toml", m_library.categories.isEmpty()},
        {"furniture.toml", m_library.furniture.isEmpty()},
        {"rules/document.toml", m_library.rules.isEmpty()},
        {"presets/", m_library.presets.isEmpty()},
    };
    for (const auto &[file, missing] : files) {
        if (missing)
            report({QString::fromUtf8(file), 1, 1},
                u"this file is missing or says nothing; see docs/templates.md for what it holds"_s);
    }
}

void LibraryValidator::collectFlags()
{
    const auto add = [&](const FlagId &flag) {
        if (!flag.isEmpty())
            m_flags.insert(flag);
    };
    const auto addOptions = [&](const QList<Option> &options) {
        for (const Option &option : options)
            add(option.flag);
    };
    for (const Field &field : m_library.fields) {
        const QString id = field.id.toString();
        if (field.type == FieldType::Boolean)
            add(FlagId(id));
        if (field.type == FieldType::TriState) {
            for (const auto &answer : {u".yes"_s, u".no"_s}) {
                add(FlagId(id + answer));
                m_triStates.insert(FlagId(id + answer));
            }
        }
        if (field.type == FieldType::Choice || field.type == FieldType::Set) {
            for (const Option &option : field.options)
                add(FlagId(id + u'=' + option.id));
        }
        addOptions(field.options);
        for (const Column &column : field.columns)
            addOptions(column.options);
    }
    for (const Category &category : m_library.categories)
        add(category.flag);
    for (const FlagRule &rule : m_library.flagRules)
        add(rule.id);
}

void LibraryValidator::checkCondition(const Condition &condition, const SourcePosition &position, const QString &owner)
{
    for (const ConditionTerm &term : condition.terms) {
        for (const FlagId &flag : term.anyOf) {
            if (!m_flags.contains(flag)) {
                report(position,
                    u"%1: nothing sets the flag \"%2\"; correct it or add it to fields/flags.toml"_s.arg(owner, flag.toString()));
            }
            if (term.negated && m_triStates.contains(flag)) {
                report(position,
                    u"%1: \"!%2\" would hold while nobody has answered; ask for the opposite answer instead"_s.arg(
                        owner, flag.toString()));
            }
        }
    }
    if (condition.isContradiction())
        report(position, u"%1: no answers can fulfil this condition; correct \"when\""_s.arg(owner));
}

void LibraryValidator::checkBasis(const QList<ArticleId> &basis, const SourcePosition &position)
{
    for (const ArticleId &article : basis) {
        const QString act = article.toString().section(u':', 0, 0);
        if (!m_library.acts.contains(act))
            report(position, u"\"%1\": there is no acts/%2.toml"_s.arg(article.toString(), act));
        else if (article.toString().contains(u':') && !m_library.article(article))
            report(position,
                u"\"%1\": acts/%2.toml has no such article; add it or correct the citation"_s.arg(article.toString(), act));
    }
}

void LibraryValidator::checkFields()
{
    const auto stepExists = [&](const StepId &step) {
        return std::ranges::any_of(m_library.steps, [&](const Step &each) { return each.id == step; });
    };
    for (const Field &field : m_library.fields) {
        const QString owner = u"field %1"_s.arg(field.id.toString());
        checkCondition(field.when, field.position, owner);
        checkBasis(field.basis, field.position);
        if (field.derived == Derivation::None && !stepExists(field.step))
            report(field.position, u"%1: step \"%2\" does not stand in fields/steps.toml"_s.arg(owner, field.step.toString()));
        const bool needsOptions = field.type == FieldType::Choice || field.type == FieldType::Set;
        if (needsOptions && field.options.isEmpty() && field.derived == Derivation::None)
            report(field.position, u"%1 needs at least one [[field.option]]"_s.arg(owner));
        for (const Option &option : field.options) {
            checkCondition(option.when, field.position, owner);
            if (!option.clause.isEmpty() && !m_library.clause(option.clause))
                report(field.position,
                    u"%1: option \"%2\" names the unknown clause \"%3\""_s.arg(owner, option.id, option.clause.toString()));
            checkPattern(option.pattern.kk, Language::Kazakh, field.position, owner);
            checkPattern(option.pattern.ru, Language::Russian, field.position, owner);
            checkPattern(option.briefPattern.kk, Language::Kazakh, field.position, owner);
            checkPattern(option.briefPattern.ru, Language::Russian, field.position, owner);
        }
        if (!field.defaultValue.isUndefined() && field.type == FieldType::Choice) {
            const QString chosen =
                field.defaultValue.isObject() ? field.defaultValue["choice"_L1].toString() : field.defaultValue.toString();
            if (!field.option(chosen))
                report(field.position, u"%1: the default \"%2\" is none of its options"_s.arg(owner, chosen));
        }
    }
    for (const FlagRule &rule : m_library.flagRules) {
        if (!rule.from.isEmpty() && !m_library.field(rule.from))
            report(rule.position, u"flag %1: there is no field \"%2\""_s.arg(rule.id.toString(), rule.from.toString()));
        checkCondition({{ConditionTerm{rule.any, false}}}, rule.position, u"flag %1"_s.arg(rule.id.toString()));
    }
}

void LibraryValidator::checkCategories()
{
    const Field *purposes = m_library.field(FieldId(u"purposes.selected"_s));
    QSet<QString> known;
    for (const Category &category : m_library.categories) {
        const QString owner = u"category %1"_s.arg(category.id.toString());
        if (known.contains(category.id.toString()))
            report(category.position, u"%1 exists twice; give one another id"_s.arg(owner));
        known.insert(category.id.toString());
        const Clause *clause = m_library.clause(category.clause);
        if (!clause) {
            report(category.position,
                u"%1: the clause \"%2\" that should print it does not exist"_s.arg(owner, category.clause.toString()));
        } else if (!clause->source.kk.contains("{categories}"_L1)) {
            report(
                category.position, u"%1: clause \"%2\" has no {categories} to print it"_s.arg(owner, category.clause.toString()));
        }
        checkCondition(category.when, category.position, owner);
        for (const QString &purpose : category.purposes) {
            if (!purposes || !purposes->option(purpose))
                report(category.position, u"%1: \"%2\" is no option of purposes.selected"_s.arg(owner, purpose));
        }
    }
}

void LibraryValidator::checkRoles()
{
    const QStringList kazakh{u"nom"_s, u"gen"_s, u"dat"_s, u"acc"_s, u"loc"_s, u"abl"_s, u"ins"_s};
    const QStringList russian{u"nom"_s, u"gen"_s, u"dat"_s, u"acc"_s, u"ins"_s, u"prp"_s};
    const auto complete = [&](const CaseForms &forms, const QStringList &cases, const RoleWord &word, const QString &name) {
        for (const QString &each : cases) {
            if (forms.value(each).isEmpty())
                report(word.position, u"word %1: %2 lacks the case \"%3\""_s.arg(word.id, name, each));
        }
    };
    for (const RoleWord &word : m_library.roleWords) {
        complete(word.singular.kk, kazakh, word, u"kk"_s);
        // A word without Russian forms serves Kazakh texts only.
        if (!word.singular.ru.isEmpty())
            complete(word.singular.ru, russian, word, u"ru"_s);
        if (!word.plural.kk.isEmpty() || !word.plural.ru.isEmpty()) {
            complete(word.plural.kk, kazakh, word, u"kkPlural"_s);
            complete(word.plural.ru, russian, word, u"ruPlural"_s);
        }
    }
    for (const RolePair &pair : m_library.rolePairs) {
        for (const QString &word : pair.own ? QStringList() : QStringList{pair.operatorWord, pair.userWord}) {
            const RoleWord *found = m_library.roleWord(word);
            if (!found || found->singular.ru.isEmpty())
                report(pair.position, u"pair %1: the word \"%2\" does not exist in both languages"_s.arg(pair.id, word));
        }
    }
}

} // namespace qupia
