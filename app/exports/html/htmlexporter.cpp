// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/html/htmlexporter.h"

#include "exports/html/htmlarticle.h"
#include "exports/html/htmlscope.h"
#include "exports/html/htmlstyle.h"
#include "exports/html/htmltext.h"
#include "exports/html/structureddata.h"
#include "exports/policytext.h"

#include <QCoreApplication>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Even if a text slipped through the escaping, the browser would run nothing and ask nobody.
constexpr auto contentPolicy =
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"_L1;

// The pages of the other languages, and this one among them, as search engines ask.
QString alternates(const QList<SiblingPage> &siblings)
{
    QString links;
    for (const SiblingPage &page : siblings)
        links += u"<link rel=\"alternate\" hreflang=\"%1\" href=\"%2\">\n"_s.arg(
            languageCode(page.language), escapedHtml(relativeAddress(page.address)));
    return links;
}

QString head(const ComposedPolicy &policy, const QList<Language> &languages, const QString &style, const ExportOptions &options)
{
    return u"<head>\n<meta charset=\"utf-8\">\n"_s + "<meta http-equiv=\"Content-Security-Policy\" content=\""_L1 + contentPolicy
        + "\">\n"_L1 + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_L1
        + "<meta name=\"color-scheme\" content=\"light dark\">\n"_L1
        + "<meta name=\"format-detection\" content=\"telephone=no\">\n"_L1 // a business number is no phone
        + "<meta name=\"generator\" content=\"Qupia\">\n"_L1
        + (options.draft ? "<meta name=\"robots\" content=\"noindex\">\n"_L1 : ""_L1) + alternates(options.siblings)
        + "<title>"_L1 + escapedHtml(documentTitle(policy, languages)) + "</title>\n<style>"_L1 + style + "</style>\n"_L1
        + structuredData(policy, languages) + "</head>\n"_L1;
}

struct MenuEntry {
    Language language = Language::Kazakh;
    QString address;
};

// Within the page where it has all languages, else to the pages beside it.
QList<MenuEntry> menuEntries(const QList<Language> &languages, const QList<SiblingPage> &siblings)
{
    QList<MenuEntry> entries;
    for (const SiblingPage &page : siblings)
        entries.append({page.language, relativeAddress(page.address)});
    if (entries.isEmpty()) {
        for (const Language language : languages)
            entries.append({language, u'#' + htmlId(language, u"top"_s)});
    }
    return entries;
}

QString languageMenu(const ComposedPolicy &policy, const QList<MenuEntry> &entries)
{
    if (entries.size() < 2)
        return {};
    QStringList names;
    QString items;
    for (const MenuEntry &entry : entries) {
        const QString code = languageCode(entry.language);
        names.append(escapedHtml(policy.word(u"language-switch"_s, entry.language)));
        items += u"<li><a href=\"%1\" lang=\"%2\" hreflang=\"%2\">%3</a></li>\n"_s.arg(
            escapedHtml(entry.address), code, escapedHtml(policy.word(u"own-language"_s, entry.language)));
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
    QList<Language> languages = printedLanguages(options);
    if (options.form == WebForm::Pages)
        languages.resize(1);
    const bool fragment = options.form == WebForm::Fragment;
    const bool beside = options.layout == Layout::SideBySide && languages.size() > 1;
    const bool grid = beside && !options.lean; // the place of each row costs a tenth of a lean page
    const QString shape = grid ? u" class=\"side\""_s : beside ? u" class=\"beside\""_s : QString();
    // A site has its own fonts, and its editors take no long texts.
    const Result<QString> sheet = htmlStyle(grid ? gridRowCount(rows) : 0, !options.lean && !fragment);
    if (!sheet)
        return sheet.error();
    const QString style = *sheet + cardStyle(policy, rows, languages);

    QString body = languageMenu(policy, menuEntries(languages, options.siblings));
    if (options.draft)
        body += draftStamp(policy, languages);
    if (!body.isEmpty() && !fragment)
        body = "<header>\n"_L1 + body + "</header>\n"_L1;
    QString articles;
    for (int column = 0; column < languages.size(); ++column)
        articles += htmlArticle(policy, rows, {languages.at(column), column, grid});

    const Language first = languages.first();
    if (fragment) {
        return (u"<div id=\"%1\"%2 lang=\"%3\">\n<style>"_s.arg(scopeId(), shape, languageCode(first)) + scopedStyle(style)
            + "</style>\n"_L1 + body + "<div class=\"columns\">\n"_L1 + articles + "</div>\n"_L1
            + structuredData(policy, languages) + "</div>\n"_L1)
            .toUtf8();
    }
    QString page = u"<!DOCTYPE html>\n<html lang=\"%1\">\n"_s.arg(languageCode(first));
    page += head(policy, languages, style, options);
    page += "<body"_L1 + shape + ">\n"_L1;
    page += "<a class=\"skip\" href=\"#main\">"_L1 + escapedHtml(policy.word(u"skip-link"_s, first)) + "</a>\n"_L1;
    page += body + "<main id=\"main\" class=\"columns\" tabindex=\"-1\">\n"_L1 + articles + "</main>\n</body>\n</html>\n"_L1;
    return page.toUtf8();
}

} // namespace qupia
