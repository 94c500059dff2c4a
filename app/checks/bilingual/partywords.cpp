// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/bilingualchecks.h"

#include "language/kazakh/suffixes.h"

#include <QRegularExpression>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const RolePair *chosenPair(const CheckContext &context)
{
    const Field *field = context.library.field(FieldId(u"roles.pair"_s));
    if (!field)
        return nullptr;
    return context.library.rolePair(effectiveValue(context.document, *field).toString());
}

QStringList formsOf(const RoleWord &word, Language language)
{
    return word.singular.in(language).values() + word.plural.in(language).values();
}

// Used as a name: with its capital letter, not at the beginning of a sentence.
qsizetype namedAt(const QString &text, const QString &form)
{
    for (qsizetype at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        const qsizetype end = at + form.size();
        if (end < text.size() && text.at(end).isLetter())
            continue;
        qsizetype before = at - 1;
        while (before >= 0 && (text.at(before).isSpace() || text.at(before) == u'«'))
            --before;
        if (before >= 0 && !u".!?:;…\uFFFC"_s.contains(text.at(before)) && !text.at(before).isLetter() && text.at(before) != u',')
            continue;
        if (before >= 0 && (text.at(before).isLetter() || text.at(before) == u',') && text.at(at - 1) != u'«')
            return at;
    }
    return -1;
}

} // namespace

// One party, one word: a word of another pair, used as a name in the text.
void checkPartyWords(const TextPair &pair, PairFindings &found)
{
    const CheckContext &context = found.context();
    const RolePair *chosen = chosenPair(context);
    const auto wording = context.document.overrides.constFind(pair.clause);
    if (!chosen || wording == context.document.overrides.constEnd())
        return;
    const RoleWord *user = context.library.roleWord(chosen->userWord);
    const RoleWord *operatorWord = context.library.roleWord(chosen->operatorWord);
    if (!user || !operatorWord)
        return;
    for (const Language language : policyLanguages) {
        const QStringList own = formsOf(*user, language) + formsOf(*operatorWord, language);
        for (const RoleWord &word : context.library.roleWords) {
            // «Оператор» is the law's own word.
            if (word.id == "operator"_L1 || &word == user || &word == operatorWord)
                continue;
            const QStringList forms = formsOf(word, language);
            for (const QString &form : forms) {
                const qsizetype at = own.contains(form) ? -1 : namedAt(pair.text.in(language), form);
                if (at < 0)
                    continue;
                const QString right = (word.plural.kk.isEmpty() ? operatorWord : user)->singular.in(language).value(u"nom"_s);
                found.add(u"bilingual.party-word"_s, language, int(at), int(form.size()), {{u"word"_s, asArgument(right)}});
                break;
            }
        }
    }
}

} // namespace qupia
