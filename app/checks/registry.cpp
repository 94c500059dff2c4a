// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/check.h"

#include "checks/bilingual/bilingualchecks.h"
#include "checks/document/documentchecks.h"
#include "checks/law/lawchecks.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

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
        checkLaw,
        checkEmptySides,
        checkBilingual,
    };
    return checks;
}

namespace {

// The same finding once. Compared only with those at the same place: a hostile document has thousands.
class DistinctFindings {
public:
    void add(const Finding &finding)
    {
        const QString place =
            finding.rule.toString() + u'|' + finding.place.field.toString() + u'|' + finding.place.clause.toString();
        QList<qsizetype> &at = m_places[place];
        if (std::ranges::any_of(at, [&](qsizetype other) { return m_findings.at(other).sameAs(finding); }))
            return;
        at.append(m_findings.size());
        m_findings.append(finding);
    }
    QList<Finding> take() { return std::move(m_findings); }

private:
    QList<Finding> m_findings;
    QHash<QString, QList<qsizetype>> m_places;
};

// A rule of the law says more of an unanswered question than "not answered": only the law's words stay.
void dropGeneralWords(const TemplateLibrary &library, QList<Finding> &findings)
{
    QSet<FieldId> said;
    for (const Finding &finding : findings) {
        const Rule *rule = library.rule(finding.rule);
        if (rule && rule->kind == "requires-field"_L1 && finding.severity == Severity::Unanswered)
            said.insert(finding.place.field);
    }
    findings.removeIf([&](const Finding &finding) {
        return finding.rule == RuleId(u"required-field"_s) && said.contains(finding.place.field);
    });
}

void markAccepted(const PolicyDocument &document, const TemplateLibrary &library, QList<Finding> &findings)
{
    if (document.accepted.isEmpty())
        return;
    for (Finding &finding : findings) {
        if (!finding.candidate)
            continue;
        const auto found = document.accepted.constFind(acceptanceKeyOf(finding));
        if (found != document.accepted.constEnd() && found->lawEdition == library.lawEdition)
            finding.accepted = *found;
    }
}

bool stops(Severity severity)
{
    return severity == Severity::Error || severity == Severity::Unanswered;
}

// An empty side is a check of its own.
bool pairRulesOnlyAdvise(const TemplateLibrary &library)
{
    return std::ranges::none_of(library.rules, [](const Rule &rule) {
        const QString id = rule.id.toString();
        return id.startsWith("bilingual."_L1) && id != "bilingual.empty"_L1 && stops(rule.severity);
    });
}

QList<Finding> run(const QList<Check> &checks, const PolicyDocument &document, const TemplateLibrary &library,
    const ComposedPolicy &policy, PairMemo *memo)
{
    const Profile profile = profileOf(document, library);
    const CheckContext context{document, library, policy, profile, memo};
    DistinctFindings distinct;
    for (const Check check : checks) {
        const QList<Finding> found = check(context);
        for (const Finding &finding : found)
            distinct.add(finding);
    }
    QList<Finding> findings = distinct.take();
    dropGeneralWords(library, findings);
    markAccepted(document, library, findings);
    const auto rank = [](const Finding &finding) { return std::pair(finding.accepted.has_value(), finding.severity); };
    std::ranges::stable_sort(findings, {}, rank);
    return findings;
}

} // namespace

QList<Finding> runChecks(
    const PolicyDocument &document, const TemplateLibrary &library, const ComposedPolicy &policy, PairMemo *memo)
{
    return run(allChecks(), document, library, policy, memo);
}

QList<Finding> stoppingFindings(const PolicyDocument &document, const TemplateLibrary &library, const ComposedPolicy &policy)
{
    QList<Check> checks = allChecks();
    if (pairRulesOnlyAdvise(library))
        checks.removeAll(checkBilingual);
    return run(checks, document, library, policy, nullptr);
}

bool allowsFinal(const QList<Finding> &findings)
{
    return std::ranges::none_of(findings, [](const Finding &finding) { return !finding.accepted && stops(finding.severity); });
}

} // namespace qupia
