// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/html/htmlexporter.h"

#include "exports/html/htmlarticle.h"
#include "exports/html/htmlstyle.h"
#include "exports/html/htmltext.h"
#include "exports/policytext.h"

#include <QCoreApplication>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Even if a text slipped through the escaping, the browser would run nothing and ask nobody.
constexpr auto contentPolicy =
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"_L1;

QString head(const ComposedPolicy &policy, const QList<Language> &languages, const QString &style, bool draft)
{
    return u"<head>\n<meta charset=\"utf-8\">\n"_s + "<meta http-equiv=\"Content-Security-Policy\" content=\""_L1 + contentPolicy
        + "\">\n"_L1 + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_L1
        + "<meta name=\"color-scheme\" content=\"light dark\">\n"_L1
        + "<meta name=\"format-detection\" content=\"telephone=no\">\n"_L1 // a business number is no phone
        + "<meta name=\"generator\" content=\"Qupia\">\n"_L1 + (draft ? "<meta name=\"robots\" content=\"noindex\">\n"_L1 : ""_L1)
        + "<title>"_L1 + escapedHtml(documentTitle(policy, languages)) + "</title>\n<style>"_L1 + style
        + "</style>\n</head>\n"_L1;
}

QString languageMenu(const ComposedPolicy &policy, const QList<Language> &languages)
{
    if (languages.size() < 2)
        return {};
    QStringList names;
    QString items;
    for (const Language language : languages) {
        const QString code = languageCode(language);
        names.append(escapedHtml(policy.word(u"language-switch"_s, language)));
        items += u"<li><a href=\"#%1\" lang=\"%2\" hreflang=\"%2\">%3</a></li>\n"_s.arg(
            htmlId(language, u"top"_s), code, escapedHtml(policy.word(u"own-language"_s, language)));
    }
    return "<nav class=\"languages\" aria-label=\""_L1 + names.join(" / "_L1) + "\"><ul>\n"_L1 + items + "</ul></nav>\n"_L1;
}

QString draftStamp(const ComposedPolicy &policy, const QList<Language> &languages)
{
    QString stamp = u"<div class=\"stamp\">\n"_s;
    for (const Language language : languages) {
        const auto word = [&](const QString &id) { return escapedHtml(policy.word(id, language)); };
        stamp += u"<p lang=\"%1\"><strong>"_s.arg(languageCode(language)) + word(u"draft-stamp"_s) + "</strong> "_L1
            + word(u"draft-note"_s) + "</p>\n"_L1;
    }
    return stamp + "</div>\n"_L1;
}

} // namespace

QString HtmlExporter::id() const
{
    return u"html"_s;
}

QString HtmlExporter::suffix() const
{
    return u"html"_s;
}

QString HtmlExporter::mediaType() const
{
    return u"text/html"_s;
}

QString HtmlExporter::name() const
{
    return QCoreApplication::translate("Exporter", "Web page (HTML)");
}

Result<QByteArray> HtmlExporter::write(const ComposedPolicy &policy, const ExportOptions &options) const
{
    const QList<Row> rows = rowsOf(policy);
    const QList<Language> languages = printedLanguages(options);
    const bool grid = options.layout == Layout::SideBySide && languages.size() > 1;
    const Result<QString> style = htmlStyle(grid ? gridRowCount(rows) : 0);
    if (!style)
        return style.error();

    const Language first = languages.first();
    QString page = u"<!DOCTYPE html>\n<html lang=\"%1\">\n"_s.arg(languageCode(first));
    page += head(policy, languages, *style + cardStyle(policy, rows, languages), options.draft);
    page += grid ? "<body class=\"side\">\n"_L1 : "<body>\n"_L1;
    page += "<a class=\"skip\" href=\"#main\">"_L1 + escapedHtml(policy.word(u"skip-link"_s, first)) + "</a>\n"_L1;
    const QString header = languageMenu(policy, languages) + (options.draft ? draftStamp(policy, languages) : QString());
    if (!header.isEmpty())
        page += "<header>\n"_L1 + header + "</header>\n"_L1;
    page += "<main id=\"main\" tabindex=\"-1\">\n"_L1;
    for (int column = 0; column < languages.size(); ++column)
        page += htmlArticle(policy, rows, {languages.at(column), column, grid});
    page += "</main>\n</body>\n</html>\n"_L1;
    return page.toUtf8();
}

} // namespace qupia
