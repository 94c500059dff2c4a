// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/templatelibrary.h"

namespace qupia {

// Each type says its members once, for both directions, and binds all it has: a member that is added to a type and forgotten here
// does not compile.
template <typename Archive>
void transfer(Archive &archive, SourcePosition &value)
{
    auto &[file, line, column] = value;
    archive(file, line, column);
}

template <typename Archive, typename Value>
void transfer(Archive &archive, Localized<Value> &value)
{
    auto &[kk, ru] = value;
    archive(kk, ru);
}

template <typename Archive>
void transfer(Archive &archive, InterfaceText &value)
{
    auto &[kk, ru, en] = value;
    archive(kk, ru, en);
}

template <typename Archive>
void transfer(Archive &archive, ConditionTerm &value)
{
    auto &[anyOf, negated] = value;
    archive(anyOf, negated);
}

template <typename Archive>
void transfer(Archive &archive, Condition &value)
{
    auto &[terms] = value;
    archive(terms);
}

template <typename Archive>
void transfer(Archive &archive, PatternLiteral &value)
{
    auto &[text] = value;
    archive(text);
}

template <typename Archive>
void transfer(Archive &archive, PatternPlaceholder &value)
{
    auto &[name, modifiers, target, alternatives] = value;
    archive(name, modifiers, target, alternatives);
}

template <typename Archive>
void transfer(Archive &archive, PatternSegment &value)
{
    auto &[kind, condition, parts] = value;
    archive(kind, condition, parts);
}

template <typename Archive>
void transfer(Archive &archive, TextPattern &value)
{
    auto &[segments, fault] = value;
    archive(segments, fault);
}

template <typename Archive>
void transfer(Archive &archive, Clause &value)
{
    auto &[id, section, kind, parent, level, onByDefault, when, basis, source, quoted, text, note, position] = value;
    archive(id, section, kind, parent, level, onByDefault, when, basis, source, quoted, text, note, position);
}

template <typename Archive>
void transfer(Archive &archive, Section &value)
{
    auto &[id, title, clauses, position] = value;
    archive(id, title, clauses, position);
}

template <typename Archive>
void transfer(Archive &archive, Step &value)
{
    auto &[id, title, intro] = value;
    archive(id, title, intro);
}

template <typename Archive>
void transfer(Archive &archive, Option &value)
{
    auto &[id, label, text, pattern, brief, briefPattern, flag, clause, when, count] = value;
    archive(id, label, text, pattern, brief, briefPattern, flag, clause, when, count);
}

template <typename Archive>
void transfer(Archive &archive, Column &value)
{
    auto &[id, type, bilingual, required, defaultValue, label, options] = value;
    archive(id, type, bilingual, required, defaultValue, label, options);
}

template <typename Archive>
void transfer(Archive &archive, Field &value)
{
    auto &[id, type, step, bilingual, required, advanced, derived, when, basis, defaultValue, minimum, maximum, unit, placeholder,
        label, help, reason, options, columns, position] = value;
    archive(id, type, step, bilingual, required, advanced, derived, when, basis, defaultValue, minimum, maximum, unit,
        placeholder, label, help, reason, options, columns, position);
}

template <typename Archive>
void transfer(Archive &archive, FlagRule &value)
{
    auto &[id, from, column, is, any, position] = value;
    archive(id, from, column, is, any, position);
}

template <typename Archive>
void transfer(Archive &archive, Category &value)
{
    auto &[id, group, flag, clause, when, name, nameEnglish, warn, note, purposes, term, recipients, position] = value;
    archive(id, group, flag, clause, when, name, nameEnglish, warn, note, purposes, term, recipients, position);
}

template <typename Archive>
void transfer(Archive &archive, RoleWord &value)
{
    auto &[id, singular, plural, feminine, position] = value;
    archive(id, singular, plural, feminine, position);
}

template <typename Archive>
void transfer(Archive &archive, RolePair &value)
{
    auto &[id, operatorWord, userWord, own, use, position] = value;
    archive(id, operatorWord, userWord, own, use, position);
}

template <typename Archive>
void transfer(Archive &archive, LegalForm &value)
{
    auto &[id, shortForm, fullForm, english, number, kazakhCases, kazakhAlternatives, position] = value;
    archive(id, shortForm, fullForm, english, number, kazakhCases, kazakhAlternatives, position);
}

template <typename Archive>
void transfer(Archive &archive, Country &value)
{
    auto &[id, name] = value;
    archive(id, name);
}

template <typename Archive>
void transfer(Archive &archive, Companion &value)
{
    auto &[id, order, label, when, clause, text, matrix, position] = value;
    archive(id, order, label, when, clause, text, matrix, position);
}

template <typename Archive>
void transfer(Archive &archive, Preset &value)
{
    auto &[id, order, icon, title, forWhom, assumes, on, off, ask, values, samples, position] = value;
    archive(id, order, icon, title, forWhom, assumes, on, off, ask, values, samples, position);
}

template <typename Archive>
void transfer(Archive &archive, Article &value)
{
    auto &[id, certainty, meaning, text, whole] = value;
    archive(id, certainty, meaning, text, whole);
}

template <typename Archive>
void transfer(Archive &archive, Act &value)
{
    auto &[id, title, number, date, edition, checked, url, certainty, overlay, points, subpoints, articles, position] = value;
    archive(id, title, number, date, edition, checked, url, certainty, overlay, points, subpoints, articles, position);
}

template <typename Archive>
void transfer(Archive &archive, PhraseWord::Form &value)
{
    auto &[kind, text] = value;
    archive(kind, text);
}

template <typename Archive>
void transfer(Archive &archive, PhraseWord &value)
{
    auto &[forms, gapBefore] = value;
    archive(forms, gapBefore);
}

template <typename Archive>
void transfer(Archive &archive, Phrase &value)
{
    auto &[source, words] = value;
    archive(source, words);
}

template <typename Archive>
void transfer(Archive &archive, RuleStatement &value)
{
    auto &[clause, says, values] = value;
    archive(clause, says, values);
}

template <typename Archive>
void transfer(Archive &archive, RuleFix &value)
{
    auto &[on, set, restore, sentence, instead, safe] = value;
    archive(on, set, restore, sentence, instead, safe);
}

template <typename Archive>
void transfer(Archive &archive, RuleSample &value)
{
    auto &[found, preset, set, unset, on, off, clause, text] = value;
    archive(found, preset, set, unset, on, off, clause, text);
}

template <typename Archive>
void transfer(Archive &archive, RuleParameters &value)
{
    auto &[when, needs, fields, clauses, options, groups, limit, unit, phrases, unless, negation, statements] = value;
    archive(when, needs, fields, clauses, options, groups, limit, unit, phrases, unless, negation, statements);
}

template <typename Archive>
void transfer(Archive &archive, Rule &value)
{
    auto &[id, severity, basis, title, message, advice, fixLabel, position, kind, certainty, parameters, fix, samples] = value;
    archive(id, severity, basis, title, message, advice, fixLabel, position, kind, certainty, parameters, fix, samples);
}

template <typename Archive>
void transfer(Archive &archive, RuleCommon &value)
{
    auto &[negation, fixLabels] = value;
    archive(negation, fixLabels);
}

template <typename Archive>
void transfer(Archive &archive, Service &value)
{
    auto &[id, name, kind, country, receives, words, position] = value;
    archive(id, name, kind, country, receives, words, position);
}

template <typename Archive>
void transfer(Archive &archive, TermPattern &value)
{
    value.transfer(archive);
}

template <typename Archive>
void transfer(Archive &archive, TermPattern::Wording &value)
{
    auto &[beginning, expression] = value;
    archive(beginning, expression);
}

template <typename Archive>
void transfer(Archive &archive, TermPair &value)
{
    auto &[id, pattern, term, fromRussianOnly] = value;
    archive(id, pattern, term, fromRussianOnly);
}

template <typename Archive>
void transfer(Archive &archive, TermVariant &value)
{
    auto &[id, language, pattern, wrong, right, only, spelling] = value;
    archive(id, language, pattern, wrong, right, only, spelling);
}

template <typename Archive>
void transfer(Archive &archive, TemplateTables &value)
{
    auto &[id, edition, date, lawEdition, lawNote, citationForms, authority, sections, clauses, steps, fieldGroups, fields,
        flagRules, categories, roleWords, rolePairs, legalForms, countries, furniture, companions, presets, acts, rules, lawRules,
        ruleCommon, services, termPairs, termVariants] = value;
    archive(id, edition, date, lawEdition, lawNote, citationForms, authority, sections, clauses, steps, fieldGroups, fields,
        flagRules, categories, roleWords, rolePairs, legalForms, countries, furniture, companions, presets, acts, rules, lawRules,
        ruleCommon, services, termPairs, termVariants);
}

} // namespace qupia
