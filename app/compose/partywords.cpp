// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/partywords.h"

#include "compose/profile.h"
#include "compose/valuetext.h"
#include "language/kazakh/suffixes.h"

#include <QJsonArray>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const QStringList kazakhCases{u"nom"_s, u"gen"_s, u"dat"_s, u"acc"_s, u"loc"_s, u"abl"_s, u"ins"_s};
const QStringList russianCases{u"nom"_s, u"gen"_s, u"dat"_s, u"acc"_s, u"ins"_s, u"prp"_s};

QJsonValue rowOf(const QJsonArray &rows, const QString &party)
{
    for (const QJsonValue &row : rows) {
        if (row["party"_L1] == party)
            return row;
    }
    return {};
}

// What was typed; where that is nothing, what the rule says.
CaseForms typedForms(const QJsonValue &row, const QString &prefix, const QStringList &cases, const CaseForms &otherwise)
{
    CaseForms forms;
    for (const QString &each : cases) {
        const QString typed = localizedText(row[prefix + each], Language::Kazakh).simplified();
        forms.insert(each, typed.isEmpty() ? otherwise.value(each) : typed);
    }
    return forms;
}

Localized<CaseForms> formsOf(const QJsonValue &row, const CaseForms &proposed)
{
    const QString typed = localizedText(row["kk-nom"_L1], Language::Kazakh).simplified();
    const CaseForms kazakh = typed.isEmpty() || typed == proposed.value(u"nom"_s) ? proposed : kazakhForms(typed, false);
    return {typedForms(row, u"kk-"_s, kazakhCases, kazakh), typedForms(row, u"ru-"_s, russianCases, {})};
}

PartyWords ownWords(const QJsonArray &rows)
{
    PartyWords words;
    const QJsonValue operatorRow = rowOf(rows, u"operator"_s);
    const QJsonValue userRow = rowOf(rows, u"user"_s);
    words.operatorWord.singular = formsOf(operatorRow, {});
    words.operatorWord.feminine = operatorRow["gender"_L1] == "f"_L1;
    words.userWord.singular = formsOf(userRow, {});
    words.userWord.feminine = userRow["gender"_L1] == "f"_L1;
    words.userWord.plural = formsOf(rowOf(rows, u"users"_s), kazakhForms(words.userWord.singular.kk.value(u"nom"_s), true));
    return words;
}

} // namespace

CaseForms kazakhForms(const QString &nominative, bool plural)
{
    CaseForms forms;
    // Within a possessive («субъектісі», «субъектілері») the rule knows a plural only where the letters tell the stem.
    const bool noPlural = plural && inflect(nominative, KazakhCase::Nominative, {.plural = true}).form == nominative.simplified();
    if (nominative.trimmed().isEmpty() || noPlural)
        return forms;
    for (const QString &each : kazakhCases)
        forms.insert(each, inflect(nominative, *kazakhCaseFromCode(each), {.plural = plural}).form);
    return forms;
}

std::optional<PartyWords> partyWords(const PolicyDocument &document, const TemplateLibrary &library)
{
    const Field *field = library.field(FieldId(u"roles.pair"_s));
    const RolePair *pair = field ? library.rolePair(effectiveValue(document, *field).toString()) : nullptr;
    if (!pair)
        return std::nullopt;
    const Field *own = library.field(FieldId(u"roles.custom"_s));
    if (pair->own && own) {
        PartyWords words = ownWords(effectiveValue(document, *own).toArray());
        words.field = own->id;
        return words;
    }
    const RoleWord *operatorWord = library.roleWord(pair->operatorWord);
    const RoleWord *userWord = library.roleWord(pair->userWord);
    if (!operatorWord || !userWord)
        return std::nullopt;
    return PartyWords{*operatorWord, *userWord, field->id};
}

} // namespace qupia
