// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/kinds.h"

namespace qupia {

using namespace Qt::StringLiterals;

KindCheck kindCheck(const QString &kind)
{
    static const QHash<QString, KindCheck> checks{
        {u"requires-field"_s, requiresField},
        {u"requires-clause"_s, requiresClause},
        {u"requires-statement"_s, requiresStatement},
        {u"requires-answer"_s, requiresAnswer},
        {u"asks-answer"_s, asksAnswer},
        {u"consistent-value"_s, consistentValue},
        {u"max-term"_s, maxTerm},
    };
    return checks.value(kind, nullptr);
}

} // namespace qupia
