// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/clause.h"
#include "library/field.h"
#include "library/knowledge.h"
#include "library/term.h"

#include <QHash>
#include <QList>

#include <memory>

namespace qupia {

// A phrase of a law rule; both languages, as a Kazakh text may quote a Russian act.
struct PhraseRef {
    RuleId rule;
    Language language = Language::Kazakh; // which of the rule's lists
    qsizetype index = 0;
};

// Everything that stands in templates/.
struct TemplateTables {
    QString id;
    QString edition; // of the templates, "2026.11"
    QString date; // ISO
    QString lawEdition; // ISO date of the redaction of the Law it was checked against
    InterfaceText lawNote;
    QMap<QString, InterfaceText> citationForms; // "article-point" → "{act}, Art. {article}({point})"; see citation.h
    Localized<QString> authority; // the authorised body, nominative

    QList<Section> sections; // reading order
    QHash<ClauseId, Clause> clauses;
    QList<Step> steps;
    QStringList fieldGroups; // the order in which the files of fields/ ask within a step
    QList<Field> fields; // form order
    QList<FlagRule> flagRules;
    QList<Category> categories;
    QList<RoleWord> roleWords;
    QList<RolePair> rolePairs;
    QList<LegalForm> legalForms;
    QList<Country> countries;
    QHash<QString, Localized<QString>> furniture;
    QList<Companion> companions; // in the order in which they are offered
    QList<Preset> presets; // in the order of their cards
    QHash<QString, Act> acts;
    QHash<RuleId, Rule> rules;
    QList<RuleId> lawRules; // those that have a kind, in the order of the files
    RuleCommon ruleCommon;
    QList<Service> services;
    QList<TermPair> termPairs;
    QList<TermVariant> termVariants;
};

// Read once and then only looked at. Lookups return null for unknown ids.
struct TemplateLibrary : TemplateTables {
    const Section *section(const SectionId &id) const;
    const Clause *clause(const ClauseId &id) const;
    const Field *field(const FieldId &id) const;
    // The field whose id is the longest prefix of a placeholder's name ("entity.legalAddress.city"), and the rest.
    const Field *fieldForPlaceholder(const QString &name, QString *part) const;
    const Category *category(const CategoryId &id) const;
    const RoleWord *roleWord(const QString &id) const;
    const RolePair *rolePair(const QString &id) const;
    const LegalForm *legalForm(const QString &id) const;
    const Country *country(const QString &id) const;
    const Companion *companion(const QString &id) const;
    const Preset *preset(const PresetId &id) const;
    const Rule *rule(const RuleId &id) const;
    const Service *service(const QString &id) const;
    const Act *act(const QString &id) const;
    const Article *article(const ArticleId &id) const;
    // A word around the text; an unknown id gives the id itself, which nobody overlooks.
    QString word(const QString &id, Language language) const;

    // The phrases of rules that read text and that may begin with this word.
    QList<PhraseRef> phrasesFor(QStringView normalisedWord) const;

    // Call once after the lists are filled.
    void index();

private:
    void indexPhrases();

    QHash<FieldId, qsizetype> m_fieldIndex;
    QHash<CategoryId, qsizetype> m_categoryIndex;
    QHash<QString, QList<PhraseRef>> m_phraseIndex; // by the first two letters; "" for those that fit any word
};

using TemplateLibraryPointer = std::shared_ptr<const TemplateLibrary>;

} // namespace qupia
