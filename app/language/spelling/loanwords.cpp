// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/loanwords.h"

#include <algorithm>
#include <array>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Most shorter words are Russian's own; the loans among them stand in our word list.
constexpr qsizetype shortestLoan = 5;

bool endsWithOneOf(QStringView word, std::initializer_list<QStringView> endings)
{
    return std::any_of(endings.begin(), endings.end(), [word](QStringView ending) { return word.endsWith(ending); });
}

bool mayBeBorrowed(QStringView word)
{
    const bool native = word.contains(u'щ')
        || endsWithOneOf(word,
            {u"ть", u"чь", u"ость", u"знь", u"ник", u"чик", u"ок", u"ёк", u"ек", u"ец", u"ель", u"ень", u"ырь", u"ый", u"ий",
                u"ой", u"яй", u"ёж", u"еж", u"ух", u"яг", u"ас", u"ос", u"ёр"});
    if (native)
        return false;
    if (word.endsWith(u"ия") || word.endsWith(u"ика"))
        return true;
    const QChar last = word.back();
    if (last == u'а')
        return QStringView(u"мзтдслрнв").contains(word.at(word.size() - 2));
    return !QStringView(u"аеёиоуыэюя").contains(last);
}

} // namespace

QStringList loanStems(const QStringList &russianWords)
{
    QStringList stems;
    for (const QString &word : russianWords) {
        if (word.size() < shortestLoan || !word.front().isLower() || word.contains(u'-'))
            continue;
        // виртуал from виртуальный
        if (word.endsWith(u"льный") || word.endsWith(u"рный"))
            stems << word.chopped(word.endsWith(u"льный") ? 4 : 3);
        else if (mayBeBorrowed(word))
            stems << word;
    }
    return stems;
}

} // namespace qupia
