// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/html/htmlarticle.h"

#include "exports/html/htmlstyle.h"
#include "exports/html/htmltext.h"
#include "exports/policytext.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr int headRows = 4; // title, operator, edition, contents
constexpr int tableRows = 4; // lead-in and table of one language, then of the other

int gridRowsOf(const Row &row)
{
    return row.kind == Row::Kind::Title ? headRows : row.kind == Row::Kind::Table ? tableRows : 1;
}

class ArticleWriter {
public:
    ArticleWriter(const ComposedPolicy &policy, const QList<Row> &rows, const HtmlArticleOptions &options)
        : m_policy(policy), m_rows(rows), m_options(options), m_language(options.language)
    {
        for (const Row &row : rows)
            m_anchors.insert(row.anchor);
    }

    QString write()
    {
        m_html = u"<article lang=\"%1\" class=\"%2\">\n"_s.arg(
            languageCode(m_language), m_options.column == 0 ? u"first"_s : u"second"_s);
        for (const Row &row : m_rows) {
            writeRow(row);
            m_gridRow += gridRowsOf(row);
        }
        closeList();
        closeSection();
        return m_html + "</article>\n"_L1;
    }

private:
    void writeRow(const Row &row)
    {
        if (row.kind != Row::Kind::ListItem)
            closeList();
        switch (row.kind) {
        case Row::Kind::Title:
            return writeHead(row);
        case Row::Kind::Heading:
            return writeHeading(row);
        case Row::Kind::Paragraph:
        case Row::Kind::ListIntro:
            return writeParagraph(row, m_gridRow, {});
        case Row::Kind::ListItem:
            return writeItem(row);
        case Row::Kind::Table:
            return writeTable(row);
        }
    }

    void writeHead(const Row &row)
    {
        const QString title = textOf(row.text);
        m_html += u"<h1"_s + place(m_gridRow) + id(row) + u'>'
            + (title.isEmpty() ? escapedHtml(documentTitle(m_policy, m_language)) : title) + "</h1>\n"_L1;
        writeLine(u"operator"_s, m_policy.operatorName, m_gridRow + 1);
        writeLine(u"edition"_s, m_policy.editionLine, m_gridRow + 2);
        writeContents(m_gridRow + 3);
    }

    void writeLine(const QString &name, const Localized<QString> &line, int gridRow)
    {
        if (!line.in(m_language).isEmpty())
            m_html += u"<p"_s + place(gridRow, name) + u'>' + escapedHtml(line.in(m_language)) + "</p>\n"_L1;
    }

    void writeContents(int gridRow)
    {
        QString items;
        for (const Row &row : m_rows) {
            if (row.kind == Row::Kind::Heading)
                items += "<li><a href=\"#"_L1 + escapedHtml(htmlId(m_language, row.anchor)) + "\">"_L1
                    + escapedHtml(
                        QStringList{printedNumber(row.number), plainText(printedText(row.text, m_policy, m_language))}.join(u' '))
                    + "</a></li>\n"_L1;
        }
        if (items.isEmpty())
            return;
        const QString name = htmlId(m_language, u"contents"_s);
        m_html += u"<nav"_s + place(gridRow, u"contents"_s) + " aria-labelledby=\""_L1 + name + "\"><details><summary id=\""_L1
            + name + "\">"_L1 + word(u"contents"_s) + "</summary>\n<ol>\n"_L1 + items + "</ol></details></nav>\n"_L1;
    }

    void writeHeading(const Row &row)
    {
        closeSection();
        m_html += "<section aria-labelledby=\""_L1 + escapedHtml(htmlId(m_language, row.anchor)) + "\">\n"_L1;
        m_inSection = true;
        m_html += u"<h2"_s + place(m_gridRow) + id(row) + u'>' + number(row) + textOf(row.text) + "</h2>\n"_L1;
    }

    void writeParagraph(const Row &row, int gridRow, const QString &name)
    {
        const QString names = QStringList{name, row.number.isEmpty() ? u"plain"_s : QString()}.join(u' ').trimmed();
        m_html += u"<p"_s + place(gridRow, names) + id(row) + u'>' + number(row) + textOf(row.text) + "</p>\n"_L1;
    }

    void writeItem(const Row &row)
    {
        const QString list = row.tickBox ? u"ul"_s : u"ol"_s;
        if (m_list != list) {
            closeList();
            m_html += u'<' + list + ">\n"_L1;
            m_list = list;
        }
        const QString box = "<span class=\"box\" role=\"img\" aria-label=\""_L1 + word(u"tick-box"_s) + u"\"></span> "_s;
        m_html +=
            u"<li"_s + place(m_gridRow) + id(row) + u'>' + (row.tickBox ? box : number(row)) + textOf(row.text) + "</li>\n"_L1;
    }

    void writeTable(const Row &row)
    {
        const int gridRow = m_gridRow + 2 * m_options.column;
        writeParagraph(row, gridRow, u"wide"_s);
        m_html += u"<table"_s + place(gridRow + 1, u"wide "_s + tableClass(++m_tables)) + " aria-labelledby=\""_L1
            + escapedHtml(htmlId(m_language, row.anchor)) + "\">\n<thead><tr>"_L1;
        for (const BilingualText &head : row.table.head)
            m_html += "<th scope=\"col\">"_L1 + textOf(head) + "</th>"_L1;
        m_html += "</tr></thead>\n<tbody>\n"_L1;
        for (const QList<BilingualText> &cells : row.table.rows) {
            m_html += "<tr>"_L1;
            for (qsizetype column = 0; column < qMin(cells.size(), row.table.head.size()); ++column)
                m_html += "<td>"_L1 + textOf(cells.at(column)) + "</td>"_L1;
            m_html += "</tr>\n"_L1;
        }
        m_html += "</tbody></table>\n"_L1;
    }

    void closeList()
    {
        if (!m_list.isEmpty())
            m_html += "</"_L1 + std::exchange(m_list, {}) + ">\n"_L1;
    }

    void closeSection()
    {
        if (std::exchange(m_inSection, false))
            m_html += "</section>\n"_L1;
    }

    QString textOf(const BilingualText &text) const
    {
        return spansHtml(printedText(text, m_policy, m_language), m_language, m_anchors);
    }

    // <b>, since there are hundreds and a class would cost a tenth of the page.
    QString number(const Row &row) const
    {
        return row.number.isEmpty() ? QString() : "<b>"_L1 + escapedHtml(printedNumber(row.number)) + "</b> "_L1;
    }

    QString id(const Row &row) const
    {
        return row.anchor.isEmpty() ? QString() : " id=\""_L1 + escapedHtml(htmlId(m_language, row.anchor)) + u'"';
    }

    // The class attribute: what it is, and where on the grid it stands.
    QString place(int gridRow, const QString &name = {}) const
    {
        QStringList names;
        if (!name.isEmpty())
            names.append(name);
        if (m_options.grid)
            names.append(u"c r%1"_s.arg(gridRow));
        return names.isEmpty() ? QString() : " class=\""_L1 + names.join(u' ') + u'"';
    }

    QString word(const QString &word) const { return escapedHtml(m_policy.word(word, m_language)); }

    const ComposedPolicy &m_policy;
    const QList<Row> &m_rows;
    const HtmlArticleOptions &m_options;
    const Language m_language;
    QSet<QString> m_anchors;
    QString m_html;
    QString m_list; // the open list's element
    bool m_inSection = false;
    int m_gridRow = 1;
    int m_tables = 0;
};

} // namespace

QString htmlArticle(const ComposedPolicy &policy, const QList<Row> &rows, const HtmlArticleOptions &options)
{
    return ArticleWriter(policy, rows, options).write();
}

int gridRowCount(const QList<Row> &rows)
{
    int count = 0;
    for (const Row &row : rows)
        count += gridRowsOf(row);
    return count;
}

} // namespace qupia
