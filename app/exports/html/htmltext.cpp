// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/html/htmltext.h"

#include "exports/policytext.h"

#include <QRegularExpression>
#include <QUrl>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// «2-қосымшадағы», also where the number is a link before: a browser may end the line after the hyphen.
QString keptTogether(QString html)
{
    static const QRegularExpression suffixed(u"((?:\\d[\\d.]*|^)-\\p{L}+)"_s);
    return html.replace(suffixed, u"<span class=\"together\">\\1</span>"_s);
}

} // namespace

QString escapedHtml(const QString &text)
{
    return printable(text).toHtmlEscaped().replace(u'\'', "&#39;"_L1);
}

QString cssString(const QString &text)
{
    QString quoted = u"'"_s;
    const QList<uint> characters = printable(text).toUcs4();
    for (const char32_t character : characters)
        quoted += QChar::isLetterOrNumber(character) || character == U' ' ? QString::fromUcs4(&character, 1)
                                                                          : u"\\%1 "_s.arg(uint(character), 0, 16);
    return quoted + u'\'';
}

QString spansHtml(const Spans &spans, Language language, const QSet<QString> &anchors)
{
    QString html;
    for (const Span &span : spans) {
        QString link = safeLink(span.link);
        if (link.startsWith(u'#')) {
            const QString anchor = link.mid(1);
            link = anchors.contains(anchor) ? u'#' + htmlId(language, anchor) : QString();
        }
        const QString text = keptTogether(escapedHtml(span.text));
        if (!link.isEmpty() && !text.trimmed().isEmpty())
            html += "<a href=\""_L1 + escapedHtml(link) + "\">"_L1 + text + "</a>"_L1;
        else if (span.change != Span::Change::None)
            html += (span.change == Span::Change::Inserted ? u"<ins>%1</ins>"_s : u"<del>%1</del>"_s).arg(text);
        else if (span.origin.kind == Origin::Kind::Gap)
            html += "<span class=\"gap\">"_L1 + text + "</span>"_L1;
        else
            html += text;
    }
    return html;
}

QString relativeAddress(const QString &fileName)
{
    return u"./"_s + QString::fromLatin1(QUrl::toPercentEncoding(fileName));
}

QString htmlId(Language language, const QString &anchor)
{
    return languageCode(language) + u'-' + anchor;
}

} // namespace qupia
