// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Clauses and presets; the rest of LibraryValidator stands in libraryvalidator.cpp.
#include "library/libraryvalidator.h"

#include <QJsonArray>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// What both languages must name alike: fields, references, acts, segments. Cases and role words may differ.
QStringList comparable(const TextPattern &pattern)
{
    static const QSet<QString> roleWords{u"op"_s, u"user"_s};
    QStringList names;
    for (const PatternPlaceholder &placeholder : pattern.placeholders()) {
        if (!roleWords.contains(placeholder.name))
            names.append(placeholder.target.isEmpty() ? placeholder.name : placeholder.name + u':' + placeholder.target);
    }
    for (const PatternSegment &segment : pattern.segments) {
        if (segment.kind == PatternSegment::Kind::Always)
            continue;
        QString name = u"[["_s;
        for (const ConditionTerm &term : segment.condition.terms) {
            name += term.negated ? u"!"_s : QString();
            for (const FlagId &flag : term.anyOf)
                name += flag.toString() + u' ';
        }
        names.append(name.trimmed() + u"]]"_s);
    }
    names.sort();
    return names;
}

QStringList without(QStringList names, const QStringList &others)
{
    for (const QString &other : others)
        names.removeOne(other);
    return names;
}

} // namespace

void LibraryValidator::checkClauses()
{
    for (const Section &section : m_library.sections) {
        for (const ClauseId &id : section.clauses) {
            const Clause &clause = *m_library.clause(id);
            const QString owner = u"clause %1"_s.arg(id.toString());
            const bool isChild = clause.kind == ClauseKind::ListItem || clause.kind == ClauseKind::Definition;
            const Clause *parent = m_library.clause(clause.parent);
            if (isChild && (!parent || parent->kind != ClauseKind::ListIntro || parent->section != clause.section))
                report(clause.position,
                    u"%1: parent \"%2\" is no list-intro of this section"_s.arg(owner, clause.parent.toString()));
            if (!isChild && !clause.parent.isEmpty())
                report(clause.position, u"%1: only list items and definitions have a parent; remove it"_s.arg(owner));
            if (clause.level == ClauseLevel::MandatoryIf && clause.when.terms.isEmpty())
                report(clause.position, u"%1: level mandatory-if needs \"when\"; or make it mandatory"_s.arg(owner));
            checkCondition(clause.when, clause.position, owner);
            checkBasis(clause.basis, clause.position);
            checkClauseText(clause);
        }
    }
}

void LibraryValidator::checkCompanions()
{
    for (const Companion &companion : m_library.companions) {
        checkCondition(companion.when, companion.position, u"companion %1"_s.arg(companion.id));
        checkBasis(companion.text.basis, companion.position);
        checkClauseText(companion.text);
        const Clause *clause = m_library.clause(companion.clause);
        if (!companion.clause.isEmpty() && (!clause || clause->kind != ClauseKind::Annex))
            report(companion.position, u"companion %1: \"%2\" is no annex"_s.arg(companion.id, companion.clause.toString()));
    }
}

void LibraryValidator::checkClauseText(const Clause &clause)
{
    const QString owner = u"clause %1"_s.arg(clause.id.toString());
    checkPattern(clause.text.kk, Language::Kazakh, clause.position, owner);
    checkPattern(clause.text.ru, Language::Russian, clause.position, owner);

    for (const ArticleId &article : clause.quoted) {
        if (!clause.basis.contains(article))
            report(clause.position,
                u"%1: prints the text of %2, which its basis does not name; add it"_s.arg(owner, article.toString()));
    }

    const QStringList kazakh = comparable(clause.text.kk);
    const QStringList russian = comparable(clause.text.ru);
    const QStringList onlyKazakh = without(kazakh, russian);
    const QStringList onlyRussian = without(russian, kazakh);
    if (!onlyKazakh.isEmpty())
        report(clause.position,
            u"%1: only the Kazakh text has %2; add it to the Russian one"_s.arg(owner, onlyKazakh.join(u", "_s)));
    if (!onlyRussian.isEmpty())
        report(clause.position,
            u"%1: only the Russian text has %2; add it to the Kazakh one"_s.arg(owner, onlyRussian.join(u", "_s)));

    for (const Language language : policyLanguages) {
        const QString &text = clause.source.in(language);
        const QString name = languageCode(language);
        if (text.contains("  "_L1))
            report(clause.position, u"%1: double blank in %2; keep one"_s.arg(owner, name));
        if (text.count(u'«') != text.count(u'»'))
            report(clause.position, u"%1: « and » do not pair in %2"_s.arg(owner, name));
        if (clause.kind == ClauseKind::ListItem && (text.endsWith(u'.') || text.endsWith(u';')))
            report(clause.position, u"%1: a list item carries no final punctuation; remove it in %2"_s.arg(owner, name));
        if (clause.kind == ClauseKind::ListIntro && !text.endsWith(u':') && !text.endsWith(u'.'))
            report(clause.position, u"%1: a list-intro ends with a colon; add it in %2"_s.arg(owner, name));
    }
}

void LibraryValidator::checkPattern(
    const TextPattern &pattern, Language language, const SourcePosition &position, const QString &owner)
{
    if (!pattern.fault.isEmpty())
        report(position, u"%1 (%2): %3"_s.arg(owner, languageCode(language), pattern.fault));
    for (const PatternPlaceholder &placeholder : pattern.placeholders())
        checkPlaceholder(placeholder, language, position, owner);
    for (const PatternSegment &segment : pattern.segments)
        checkCondition(segment.condition, position, owner);
}

void LibraryValidator::checkPlaceholder(
    const PatternPlaceholder &placeholder, Language language, const SourcePosition &position, const QString &owner)
{
    static const QSet<QString> common{u"nom"_s, u"gen"_s, u"dat"_s, u"acc"_s, u"ins"_s};
    static const QSet<QString> known{u"authority"_s, u"count"_s, u"editions"_s, u"categories"_s, u"matrix.categories"_s,
        u"matrix.purposes"_s, u"matrix.recipients"_s};
    const auto fail = [&](const QString &why) { report(position, u"%1 (%2): %3"_s.arg(owner, languageCode(language), why)); };
    const QString &name = placeholder.name;
    if (name == "op"_L1 || name == "user"_L1) {
        if (!placeholder.alternatives.isEmpty()) {
            if (language == Language::Kazakh)
                fail(u"{%1|…|…} chooses by gender, which Kazakh does not have"_s.arg(name));
            return;
        }
        const QString grammaticalCase = placeholder.modifiers.isEmpty() ? QString() : placeholder.modifiers.last();
        const bool own = language == Language::Russian ? grammaticalCase == "prp"_L1
                                                       : grammaticalCase == "loc"_L1 || grammaticalCase == "abl"_L1;
        if (!common.contains(grammaticalCase) && !own)
            fail(u"{%1:%2}: write a case that this language has, as in {%1:gen}"_s.arg(name, grammaticalCase));
        return;
    }
    if (name == "ref"_L1) {
        const QString section = placeholder.target.startsWith("section:"_L1) ? placeholder.target.mid(8) : QString();
        const bool exists = section.isEmpty() ? m_library.clause(ClauseId(placeholder.target)) != nullptr
                                              : m_library.section(SectionId(section)) != nullptr;
        if (!exists)
            fail(u"{ref:%1} leads nowhere; correct the id"_s.arg(placeholder.target));
        return;
    }
    if (name == "law"_L1) { // the loader has replaced those that an act gives
        fail(u"{law:%1}: no article of that id has a text; add text = { kk, ru } to it in acts/"_s.arg(placeholder.target));
        return;
    }
    if (name == "act"_L1) {
        if (!m_library.acts.contains(placeholder.target))
            fail(u"{act:%1}: there is no acts/%1.toml"_s.arg(placeholder.target));
        return;
    }
    if (!known.contains(name) && !m_library.fieldForPlaceholder(name, nullptr))
        fail(u"{%1} is no field; see fields/ for those that exist"_s.arg(name));
    if (language == Language::Russian && (placeholder.modifiers.contains(u"loc"_s) || placeholder.modifiers.contains(u"abl"_s)))
        fail(u"{%1}: Russian has no such case here; let a noun of your own carry it"_s.arg(name));
}

void LibraryValidator::checkPresets()
{
    for (const Preset &preset : m_library.presets) {
        for (const ClauseId &clause : preset.on + preset.off) {
            if (!m_library.clause(clause))
                report(preset.position, u"preset %1: there is no clause \"%2\""_s.arg(preset.id.toString(), clause.toString()));
        }
        for (const FieldId &field : preset.ask) {
            if (!m_library.field(field))
                report(preset.position,
                    u"preset %1: \"ask\" names the unknown field \"%2\""_s.arg(preset.id.toString(), field.toString()));
        }
        checkPresetValues(preset, preset.values);
        checkPresetValues(preset, preset.samples);
    }
}

void LibraryValidator::checkPresetValues(const Preset &preset, const QMap<FieldId, QJsonValue> &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field *field = m_library.field(it.key());
        if (!field) {
            report(preset.position, u"preset %1: there is no field \"%2\""_s.arg(preset.id.toString(), it.key().toString()));
            continue;
        }
        if (field->type != FieldType::Matrix)
            continue;
        const QJsonArray rows = it.value().toArray();
        for (const QJsonValue &row : rows) {
            const QString category = row["category"_L1].toString();
            if (!m_library.category(CategoryId(category)))
                report(preset.position, u"preset %1: there is no category \"%2\""_s.arg(preset.id.toString(), category));
            const Field *purposes = m_library.field(FieldId(u"purposes.selected"_s));
            const QJsonArray named = row["purposes"_L1].toArray();
            for (const QJsonValue &purpose : named) {
                if (!purposes || !purposes->option(purpose.toString()))
                    report(preset.position,
                        u"preset %1: there is no purpose \"%2\""_s.arg(preset.id.toString(), purpose.toString()));
            }
        }
    }
}

} // namespace qupia
