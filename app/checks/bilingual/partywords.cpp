// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/bilingualchecks.h"

#include "compose/partywords.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QStringList formsOf(const RoleWord &word, Language language)
{
    return word.singular.in(language).values() + word.plural.in(language).values();
}

// «Интернет-дүкен» within «Интернет-дүкен әкімшілігі» is not another word: the chosen ones are blanked, the longest first.
QString withoutForms(QString text, QStringList forms)
{
    std::ranges::sort(forms, std::ranges::greater(), &QString::size);
    for (const QString &form : std::as_const(forms)) {
        if (!form.isEmpty())
            text.replace(form, QString(form.size(), u'\uFFFC'));
    }
    return text;
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
    if (!context.document.overrides.contains(pair.clause))
        return;
    const std::optional<PartyWords> chosen = partyWords(context.document, context.library);
    if (!chosen)
        return;
    const RoleWord &user = chosen->userWord;
    const RoleWord &operatorWord = chosen->operatorWord;
    for (const Language language : policyLanguages) {
        const QStringList own = formsOf(user, language) + formsOf(operatorWord, language);
        const QString text = withoutForms(pair.text.in(language), own);
        for (const RoleWord &word : context.library.roleWords) {
            // «Оператор» is the law's own word.
            if (word.id == "operator"_L1 || word.id == user.id || word.id == operatorWord.id)
                continue;
            const QStringList forms = formsOf(word, language);
            for (const QString &form : forms) {
                const qsizetype at = own.contains(form) ? -1 : namedAt(text, form);
                if (at < 0)
                    continue;
                const QString right = (word.plural.kk.isEmpty() ? operatorWord : user).singular.in(language).value(u"nom"_s);
                found.add(u"bilingual.party-word"_s, language, int(at), int(form.size()), {{u"word"_s, asArgument(right)}});
                break;
            }
        }
    }
}

} // namespace qupia
