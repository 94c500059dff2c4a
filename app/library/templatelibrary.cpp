// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/templatelibrary.h"

#include <QSet>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

template <typename List, typename Key, typename Member>
auto findBy(const List &list, const Key &key, Member member) -> const typename List::value_type *
{
    const auto found = std::ranges::find(list, key, member);
    return found == list.end() ? nullptr : &*found;
}

template <typename Hash, typename Key>
auto findIn(const Hash &hash, const Key &key) -> const typename Hash::mapped_type *
{
    const auto found = hash.constFind(key);
    return found == hash.constEnd() ? nullptr : &*found;
}

// The first two letters of the words that the form fits; empty where any word may.
QString indexKey(const PhraseWord::Form &form)
{
    const bool whole = form.kind == PhraseWord::Kind::Whole;
    return whole || (form.kind == PhraseWord::Kind::Start && form.text.size() >= 2) ? form.text.left(2) : QString();
}

} // namespace

void TemplateLibrary::index()
{
    m_fieldIndex.clear();
    for (qsizetype i = 0; i < fields.size(); ++i)
        m_fieldIndex.insert(fields.at(i).id, i);
    m_categoryIndex.clear();
    for (qsizetype i = 0; i < categories.size(); ++i)
        m_categoryIndex.insert(categories.at(i).id, i);
    indexPhrases();
}

void TemplateLibrary::indexPhrases()
{
    m_phraseIndex.clear();
    for (const RuleId &ruleId : lawRules) {
        const Rule &law = rules[ruleId];
        if (law.kind != "forbids-phrase"_L1 && law.kind != "closed-list"_L1)
            continue;
        for (const Language language : policyLanguages) {
            const QList<Phrase> &phrases = law.parameters.phrases.in(language);
            for (qsizetype i = 0; i < phrases.size(); ++i) {
                QSet<QString> keys;
                if (!phrases.at(i).words.isEmpty()) {
                    for (const PhraseWord::Form &form : phrases.at(i).words.first().forms)
                        keys.insert(indexKey(form));
                }
                for (const QString &key : std::as_const(keys))
                    m_phraseIndex[key].append({ruleId, language, i});
            }
        }
    }
}

QList<PhraseRef> TemplateLibrary::phrasesFor(QStringView normalisedWord) const
{
    static const QString any;
    return m_phraseIndex.value(normalisedWord.left(2).toString()) + m_phraseIndex.value(any);
}

const Section *TemplateLibrary::section(const SectionId &sectionId) const
{
    return findBy(sections, sectionId, &Section::id);
}

const Clause *TemplateLibrary::clause(const ClauseId &clauseId) const
{
    return findIn(clauses, clauseId);
}

const Field *TemplateLibrary::field(const FieldId &fieldId) const
{
    const qsizetype i = m_fieldIndex.value(fieldId, -1);
    return i < 0 ? nullptr : &fields.at(i);
}

const Field *TemplateLibrary::fieldForPlaceholder(const QString &name, QString *part) const
{
    for (qsizetype end = name.size(); end > 0; end = name.lastIndexOf(u'.', end - 1)) {
        if (const Field *found = field(FieldId(name.left(end)))) {
            if (part)
                *part = name.mid(end + 1);
            return found;
        }
    }
    return nullptr;
}

const Category *TemplateLibrary::category(const CategoryId &categoryId) const
{
    const qsizetype i = m_categoryIndex.value(categoryId, -1);
    return i < 0 ? nullptr : &categories.at(i);
}

const RoleWord *TemplateLibrary::roleWord(const QString &wordId) const
{
    return findBy(roleWords, wordId, &RoleWord::id);
}

const RolePair *TemplateLibrary::rolePair(const QString &pairId) const
{
    return findBy(rolePairs, pairId, &RolePair::id);
}

const LegalForm *TemplateLibrary::legalForm(const QString &formId) const
{
    return findBy(legalForms, formId, &LegalForm::id);
}

const Country *TemplateLibrary::country(const QString &countryId) const
{
    return findBy(countries, countryId, &Country::id);
}

const Companion *TemplateLibrary::companion(const QString &companionId) const
{
    return findBy(companions, companionId, &Companion::id);
}

const Preset *TemplateLibrary::preset(const PresetId &presetId) const
{
    return findBy(presets, presetId, &Preset::id);
}

const Rule *TemplateLibrary::rule(const RuleId &ruleId) const
{
    return findIn(rules, ruleId);
}

const Act *TemplateLibrary::act(const QString &actId) const
{
    return findIn(acts, actId);
}

const Service *TemplateLibrary::service(const QString &serviceId) const
{
    return findBy(services, serviceId, &Service::id);
}

const Article *TemplateLibrary::article(const ArticleId &articleId) const
{
    const QString act = articleId.toString().section(u':', 0, 0);
    const Act *found = findIn(acts, act);
    return found ? findIn(found->articles, articleId.toString().section(u':', 1)) : nullptr;
}

QString TemplateLibrary::word(const QString &wordId, Language language) const
{
    const Localized<QString> *found = findIn(furniture, wordId);
    return found ? found->in(language) : wordId;
}

} // namespace qupia
