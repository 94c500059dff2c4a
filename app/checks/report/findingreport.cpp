// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/report/findingreport.h"

#include "checks/findingmaker.h"
#include "library/citation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const Finding &finding, const ComposedPolicy &policy)
{
    if (!finding.place.field.isEmpty())
        return finding.place.field.toString();
    return finding.place.clause.isEmpty() ? QString() : clauseNumber(policy, finding.place.clause);
}

} // namespace

QString severityCode(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Unanswered:
        return u"unanswered"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Question:
        return u"question"_s;
    }
    Q_UNREACHABLE();
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Severity", "error");
    case Severity::Unanswered:
        return QCoreApplication::translate("Severity", "to answer");
    case Severity::Warning:
        return QCoreApplication::translate("Severity", "warning");
    case Severity::Question:
        return QCoreApplication::translate("Severity", "question");
    }
    Q_UNREACHABLE();
}

QString statement(const QList<Finding> &findings, const TemplateLibrary &library)
{
    const auto count = [&](Severity severity) {
        return int(std::ranges::count_if(
            findings, [&](const Finding &finding) { return !finding.accepted && finding.severity == severity; }));
    };
    QStringList parts;
    if (const int errors = count(Severity::Error))
        parts.append(QCoreApplication::translate("Findings", "%n error(s)", nullptr, errors));
    if (const int unanswered = count(Severity::Unanswered))
        parts.append(QCoreApplication::translate("Findings", "%n to answer", nullptr, unanswered));
    if (const int warnings = count(Severity::Warning))
        parts.append(QCoreApplication::translate("Findings", "%n warning(s)", nullptr, warnings));
    if (const int questions = count(Severity::Question))
        parts.append(QCoreApplication::translate("Findings", "%n question(s)", nullptr, questions));
    if (parts.isEmpty())
        parts.append(QCoreApplication::translate("Findings", "No violation found"));
    return QCoreApplication::translate("Findings", "%1 by the rules as of %2; later changes are not taken into account.")
        .arg(parts.join(u", "_s), library.lawEdition);
}

QString findingsAsText(
    const QList<Finding> &findings, const TemplateLibrary &library, const ComposedPolicy &policy, InterfaceLanguage language)
{
    QString text;
    for (const Finding &finding : findings) {
        const QString severity =
            finding.accepted ? QCoreApplication::translate("Severity", "accepted") : severityName(finding.severity);
        text += u"%1: %2"_s.arg(severity, messageOf(finding, library, language));
        const QString place = placeOf(finding, policy);
        if (!place.isEmpty())
            text += u" [%1]"_s.arg(place);
        if (!finding.basis.isEmpty())
            text += u" (%1)"_s.arg(citations(finding.basis, library, language));
        const QString below = finding.accepted ? u"%1: %2"_s.arg(finding.accepted->name, finding.accepted->reason)
                                               : adviceOf(finding, library, language);
        text += u"\n    %1\n"_s.arg(below);
    }
    return text + statement(findings, library) + u'\n';
}

QByteArray findingsAsJson(const QList<Finding> &findings, const TemplateLibrary &library, InterfaceLanguage language)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        QJsonArray basis;
        for (const ArticleId &article : finding.basis)
            basis.append(article.toString());
        QJsonObject object{
            {"rule"_L1, finding.rule.toString()},
            {"severity"_L1, severityCode(finding.severity)},
            {"message"_L1, messageOf(finding, library, language)},
            {"advice"_L1, adviceOf(finding, library, language)},
            {"basis"_L1, basis},
        };
        if (!finding.place.field.isEmpty())
            object["field"_L1] = finding.place.field.toString();
        if (!finding.place.clause.isEmpty())
            object["clause"_L1] = finding.place.clause.toString();
        if (finding.place.language)
            object["language"_L1] = languageCode(*finding.place.language);
        if (finding.place.offset >= 0) {
            object["offset"_L1] = finding.place.offset;
            object["length"_L1] = finding.place.length;
        }
        if (!finding.words.isEmpty())
            object["words"_L1] = finding.words;
        if (finding.accepted) {
            object["accepted"_L1] = QJsonObject{{"reason"_L1, finding.accepted->reason}, {"name"_L1, finding.accepted->name},
                {"date"_L1, finding.accepted->date}};
        }
        list.append(object);
    }
    const QJsonObject root{
        {"lawEdition"_L1, library.lawEdition}, {"templatesEdition"_L1, library.edition}, {"findings"_L1, list}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace qupia
