// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/rulekinds.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

const QList<RuleKind> &ruleKinds()
{
    static const QList<RuleKind> kinds{
        {u"requires-field"_s, {u"fields"_s}, {u"statement"_s}},
        {u"requires-clause"_s, {u"clauses"_s}, {u"statement"_s}},
        {u"requires-statement"_s, {u"statement"_s}, {}},
        {u"requires-answer"_s, {u"fields"_s}, {u"options"_s, u"groups"_s, u"statement"_s}},
        {u"asks-answer"_s, {u"fields"_s, u"options"_s}, {u"statement"_s}},
        {u"consistent-value"_s, {u"needs"_s}, {u"fields"_s, u"clauses"_s, u"statement"_s}},
        {u"max-term"_s, {u"limit"_s, u"unit"_s}, {u"fields"_s, u"clauses"_s, u"kk"_s, u"ru"_s, u"unless"_s, u"statement"_s}},
        {u"forbids-phrase"_s, {u"kk"_s, u"ru"_s}, {u"unless"_s, u"negation"_s, u"clauses"_s}},
        {u"closed-list"_s, {u"kk"_s, u"ru"_s}, {u"fields"_s, u"clauses"_s}},
        {u"own"_s, {}, {u"fields"_s}},
    };
    return kinds;
}

const RuleKind *ruleKind(const QString &name)
{
    const auto found = std::ranges::find(ruleKinds(), name, &RuleKind::name);
    return found == ruleKinds().end() ? nullptr : &*found;
}

} // namespace qupia
