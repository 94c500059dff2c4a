// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/html/htmlstyle.h"

#include "base/files.h"
#include "exports/html/htmltext.h"
#include "exports/policytext.h"

#include <QRegularExpression>

#include <array>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct WebFont {
    QLatin1String file;
    QLatin1String family;
    int weight;
};

constexpr std::array webFonts{
    WebFont{"QupiaSerif-Regular"_L1, "Qupia Serif"_L1, 400},
    WebFont{"QupiaSerif-Bold"_L1, "Qupia Serif"_L1, 700},
};

// Comments and spaces serve those who edit the sheet; readers of a policy need not load them.
QString squeezed(QString sheet)
{
    static const QRegularExpression comment(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression aroundSigns(u"\\s*([{};,>])\\s*"_s);
    static const QRegularExpression afterColon(u":\\s+"_s);
    return sheet.remove(comment).replace(aroundSigns, u"\\1"_s).replace(afterColon, u":"_s).replace(u'}', "}\n"_L1).trimmed()
        + u'\n';
}

} // namespace

Result<QString> htmlStyle(int gridRows, bool withFonts)
{
    QString style;
    for (const WebFont &font : webFonts) {
        if (!withFonts)
            break;
        const Result<QByteArray> bytes = readFile(u":/fonts/%1.woff2"_s.arg(font.file));
        if (!bytes)
            return bytes.error();
        style += u"@font-face{font-family:\"%1\";font-weight:%2;src:url(data:font/woff2;base64,%3) format(\"woff2\")}\n"_s
                     .arg(font.family)
                     .arg(font.weight)
                     .arg(QString::fromLatin1(bytes->toBase64()));
    }
    const Result<QByteArray> sheet = readFile(u":/html/policy.css"_s);
    if (!sheet)
        return sheet.error();
    style += squeezed(QString::fromUtf8(*sheet));
    for (int row = 1; row <= gridRows; ++row)
        style += u".r%1{grid-row:%1}"_s.arg(row) + (row % 10 == 0 || row == gridRows ? "\n"_L1 : ""_L1);
    return style;
}

QString tableClass(int table)
{
    return u"t%1"_s.arg(table);
}

QString cardStyle(const ComposedPolicy &policy, const QList<Row> &rows, const QList<Language> &languages)
{
    QString rules;
    int table = 0;
    for (const Row &row : rows) {
        if (row.kind != Row::Kind::Table)
            continue;
        ++table;
        for (const Language language : languages) {
            for (qsizetype column = 0; column < row.table.head.size(); ++column) {
                const QString label = plainText(printedText(row.table.head.at(column), policy, language));
                rules += u"[lang=%1] .%2 td:nth-child(%3)::before{content:"_s.arg(languageCode(language), tableClass(table))
                             .arg(column + 1)
                    + cssString(label) + "}\n"_L1;
            }
        }
    }
    return rules.isEmpty() ? QString() : "@media screen and (max-width:45rem){\n"_L1 + rules + "}\n"_L1;
}

} // namespace qupia
