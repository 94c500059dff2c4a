// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/templatelibrary.h"

#include <algorithm>

namespace qupia {

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

} // namespace

void TemplateLibrary::index()
{
    m_fieldIndex.clear();
    for (qsizetype i = 0; i < fields.size(); ++i)
        m_fieldIndex.insert(fields.at(i).id, i);
    m_categoryIndex.clear();
    for (qsizetype i = 0; i < categories.size(); ++i)
        m_categoryIndex.insert(categories.at(i).id, i);
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

const Preset *TemplateLibrary::preset(const PresetId &presetId) const
{
    return findBy(presets, presetId, &Preset::id);
}

const Rule *TemplateLibrary::rule(const RuleId &ruleId) const
{
    return findIn(rules, ruleId);
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
