// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/report/sarif.h"

#include "checks/findingmaker.h"
#include "checks/report/findingreport.h"
#include "library/citation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Unanswered:
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Question:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject text(const QString &words)
{
    return {{"text"_L1, words}};
}

// The advice and the articles it rests on.
QString helpOf(const Rule &rule, const TemplateLibrary &library, InterfaceLanguage language)
{
    const QString advice = rule.advice.in(language);
    return rule.basis.isEmpty() ? advice : u"%1 (%2)"_s.arg(advice, citations(rule.basis, library, language));
}

QJsonObject ruleObject(const Rule &rule, const TemplateLibrary &library, InterfaceLanguage language)
{
    QJsonArray basis;
    for (const ArticleId &id : rule.basis)
        basis.append(id.toString());
    const QString title = (rule.title.isEmpty() ? rule.message : rule.title).in(language);
    QJsonObject object{{"id"_L1, rule.id.toString()}, {"name"_L1, title}, {"shortDescription"_L1, text(title)},
        {"fullDescription"_L1, text(rule.message.in(language))}, {"help"_L1, text(helpOf(rule, library, language))},
        {"defaultConfiguration"_L1, QJsonObject{{"level"_L1, levelOf(rule.severity)}}},
        {"properties"_L1, QJsonObject{{"severity"_L1, severityCode(rule.severity)}, {"basis"_L1, basis}}}};
    const Act *act = rule.basis.isEmpty() ? nullptr : library.act(rule.basis.first().toString().section(u':', 0, 0));
    if (act && act->url.startsWith("https://"_L1))
        object["helpUri"_L1] = act->url;
    return object;
}

QJsonArray logicalLocations(const Finding &finding, const ComposedPolicy &policy)
{
    QJsonArray locations;
    if (!finding.place.field.isEmpty())
        locations.append(QJsonObject{{"fullyQualifiedName"_L1, finding.place.field.toString()}, {"kind"_L1, u"field"_s}});
    if (!finding.place.clause.isEmpty()) {
        locations.append(QJsonObject{{"fullyQualifiedName"_L1, finding.place.clause.toString()},
            {"name"_L1, clauseNumber(policy, finding.place.clause)}, {"kind"_L1, u"clause"_s}});
    }
    return locations;
}

QJsonObject resultObject(
    const Finding &finding, int index, const QString &message, const ComposedPolicy &policy, const QString &uri)
{
    QJsonObject location{{"physicalLocation"_L1, QJsonObject{{"artifactLocation"_L1, QJsonObject{{"uri"_L1, uri}}}}}};
    if (const QJsonArray logical = logicalLocations(finding, policy); !logical.isEmpty())
        location["logicalLocations"_L1] = logical;
    QJsonObject result{{"ruleId"_L1, finding.rule.toString()}, {"ruleIndex"_L1, index}, {"level"_L1, levelOf(finding.severity)},
        {"message"_L1, text(message)}, {"locations"_L1, QJsonArray{location}},
        {"properties"_L1, QJsonObject{{"severity"_L1, severityCode(finding.severity)}}}};
    if (finding.accepted) {
        const QString why = u"%1: %2"_s.arg(finding.accepted->name, finding.accepted->reason);
        result["suppressions"_L1] = QJsonArray{QJsonObject{{"kind"_L1, u"external"_s}, {"justification"_L1, why}}};
    }
    return result;
}

} // namespace

QByteArray findingsAsSarif(const QList<Finding> &findings, const TemplateLibrary &library, const ComposedPolicy &policy,
    InterfaceLanguage language, const QString &uri)
{
    QJsonArray rules;
    QHash<RuleId, int> indexes;
    QJsonArray results;
    for (const Finding &finding : findings) {
        const Rule *rule = library.rule(finding.rule);
        if (!rule)
            continue;
        if (!indexes.contains(finding.rule)) {
            indexes.insert(finding.rule, int(rules.size()));
            rules.append(ruleObject(*rule, library, language));
        }
        results.append(resultObject(finding, indexes.value(finding.rule), messageOf(finding, library, language), policy, uri));
    }
    const QJsonObject driver{{"name"_L1, u"Qupia"_s}, {"version"_L1, library.edition}, {"rules"_L1, rules}};
    const QJsonObject run{{"tool"_L1, QJsonObject{{"driver"_L1, driver}}}, {"columnKind"_L1, u"utf16CodeUnits"_s},
        {"results"_L1, results},
        {"properties"_L1, QJsonObject{{"lawEdition"_L1, library.lawEdition}, {"statement"_L1, statement(findings, library)}}}};
    const QJsonObject root{{"$schema"_L1, u"https://json.schemastore.org/sarif-2.1.0.json"_s}, {"version"_L1, u"2.1.0"_s},
        {"runs"_L1, QJsonArray{run}}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace qupia
