// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/onesidededit.h"

#include <QRegularExpression>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Of a wording as it is written: the name of a placeholder is a word of it.
QStringList wordsOf(const QString &source)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}.:_-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return source.toLower().split(between, Qt::SkipEmptyParts);
}

} // namespace

std::optional<OneSidedEdit> oneSidedEdit(const TextPair &pair, const CheckContext &context)
{
    const auto wording = context.document.overrides.constFind(pair.clause);
    if (!pair.first || wording == context.document.overrides.cend())
        return {};
    for (const Language language : policyLanguages) {
        const Language other = language == Language::Kazakh ? Language::Russian : Language::Kazakh;
        const QString &before = wording->base.in(language);
        if (before != wording->text.in(language) && wording->base.in(other) == wording->text.in(other) && !before.isEmpty())
            return OneSidedEdit{language, wordsOf(before), wordsOf(wording->text.in(language))};
    }
    return {};
}

QList<WordExchange> exchangedWords(const OneSidedEdit &edit)
{
    constexpr qsizetype few = 3;
    if (edit.before.size() != edit.after.size())
        return {};
    QList<WordExchange> exchanged;
    for (qsizetype i = 0; i < edit.before.size(); ++i) {
        if (edit.before.at(i) != edit.after.at(i))
            exchanged.append({edit.before.at(i), edit.after.at(i)});
    }
    return exchanged.size() <= few ? exchanged : QList<WordExchange>();
}

} // namespace qupia
