// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"
#include "compose/compose.h"
#include "support/reallibrary.h"

namespace qupia::test {

inline QList<Finding> findingsOf(const PolicyDocument &document, const TemplateLibrary &library = realLibrary())
{
    return runChecks(document, library, compose(document, library));
}

inline QList<Finding> ofRule(const QList<Finding> &findings, const QString &rule)
{
    QList<Finding> found;
    for (const Finding &finding : findings) {
        if (finding.rule == RuleId(rule))
            found.append(finding);
    }
    return found;
}

// "rule field clause": what a test prints where it did not expect a finding.
inline QString listed(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(QStringLiteral("%1 [%2%3] %4")
                         .arg(finding.rule.toString(), finding.place.field.toString(), finding.place.clause.toString(),
                             messageOf(finding, realLibrary(), InterfaceLanguage::English)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace qupia::test
