// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/html/htmlscope.h"

#include <QStringList>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Where the block that opens at `open` closes.
qsizetype closingBrace(const QString &sheet, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < sheet.size(); ++at) {
        if (sheet.at(at) == u'{')
            ++depth;
        else if (sheet.at(at) == u'}' && --depth == 0)
            return at;
    }
    return sheet.size();
}

QString scopedSelector(const QString &selector)
{
    const QString scope = u'#' + scopeId();
    if (selector == ":root"_L1 || selector == "body"_L1)
        return scope;
    // What the sheet says of the body's class is said of the fragment's.
    if (selector.startsWith(".side"_L1) || selector.startsWith(".beside"_L1))
        return scope + selector;
    return scope + u' ' + selector;
}

QString scopedRules(const QString &sheet)
{
    QString result;
    qsizetype at = 0;
    while (at < sheet.size()) {
        const qsizetype open = sheet.indexOf(u'{', at);
        if (open < 0)
            break;
        const qsizetype close = closingBrace(sheet, open);
        const QString head = sheet.mid(at, open - at).trimmed();
        const QString body = sheet.mid(open + 1, close - open - 1);
        at = close + 1;
        if (head.startsWith("@media"_L1)) {
            if (!head.contains("dark"_L1) && head != "@media print"_L1)
                result += head + "{\n"_L1 + scopedRules(body) + "}\n"_L1;
        } else if (!head.startsWith(u'@') && head != "html"_L1) {
            QStringList selectors = head.split(u',');
            for (QString &selector : selectors)
                selector = scopedSelector(selector.trimmed());
            result += selectors.join(u',') + u'{' + body + "}\n"_L1;
        }
    }
    return result;
}

} // namespace

QString scopeId()
{
    return u"qupia-policy"_s;
}

QString scopedStyle(const QString &sheet)
{
    const QString scope = u'#' + scopeId();
    return scope + "{all:initial;display:block}\n"_L1 + scope + " *,"_L1 + scope + " ::before,"_L1 + scope
        + " ::after{all:revert}\n"_L1 + scopedRules(sheet) + scope + "{color-scheme:light}\n"_L1;
}

} // namespace qupia
