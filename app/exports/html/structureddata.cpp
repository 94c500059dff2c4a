// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/html/structureddata.h"

#include "exports/policytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qupia {

using namespace Qt::StringLiterals;

QString structuredData(const ComposedPolicy &policy, const QList<Language> &languages)
{
    QJsonArray codes;
    for (const Language language : languages)
        codes.append(languageCode(language));
    QJsonObject data{{"@context"_L1, "https://schema.org"_L1}, {"@type"_L1, "DigitalDocument"_L1},
        {"name"_L1, documentTitle(policy, languages)}, {"inLanguage"_L1, codes}};
    if (const QString version = printable(policy.version); !version.isEmpty())
        data["version"_L1] = version;
    if (policy.effectiveDate.isValid())
        data["datePublished"_L1] = policy.effectiveDate.toString(Qt::ISODate);
    if (const QString name = printable(policy.operatorName.in(languages.first())); !name.isEmpty())
        data["publisher"_L1] = QJsonObject{{"@type"_L1, "Organization"_L1}, {"name"_L1, name}};
    // No text can end the element or begin a comment: within JSON a sign may also be written as its number.
    QString json = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    json.replace(u'<', "\\u003c"_L1).replace(u'>', "\\u003e"_L1).replace(u'&', "\\u0026"_L1);
    return "<script type=\"application/ld+json\">"_L1 + json + "</script>\n"_L1;
}

} // namespace qupia
