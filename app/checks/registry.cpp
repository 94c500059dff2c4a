// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/check.h"

#include "checks/document/documentchecks.h"

#include <algorithm>

namespace qupia {

const QList<Check> &allChecks()
{
    static const QList<Check> checks{
        checkRequiredFields,
        checkSamplesLeft,
        checkWrongValues,
        checkMatrix,
        checkComposeFaults,
        checkRequiredSections,
        checkUnknownFields,
    };
    return checks;
}

QList<Finding> runChecks(const PolicyDocument &document, const TemplateLibrary &library, const ComposedPolicy &policy)
{
    const Profile profile = profileOf(document, library);
    const CheckContext context{document, library, policy, profile};
    QList<Finding> findings;
    for (const Check check : allChecks()) {
        const QList<Finding> found = check(context);
        for (const Finding &finding : found) {
            const auto same = [&](const Finding &other) { return other.sameAs(finding); };
            if (std::ranges::none_of(findings, same))
                findings.append(finding);
        }
    }
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    return findings;
}

bool allowsFinal(const QList<Finding> &findings)
{
    return std::ranges::none_of(findings,
        [](const Finding &finding) { return finding.severity == Severity::Error || finding.severity == Severity::Unanswered; });
}

} // namespace qupia
