// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/docx/docxbody.h"

#include "exports/policytext.h"

#include <QXmlStreamWriter>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1;
constexpr auto linkNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;

// Twentieths of a point.
struct Sheet {
    int width;
    int height;
    int margin = 1080;
    int body() const { return width - 2 * margin; }
};

Sheet sheetOf(Paper paper)
{
    return paper == Paper::A4 ? Sheet{11906, 16838} : Sheet{12240, 15840};
}

QString styleOf(const Row &row)
{
    switch (row.kind) {
    case Row::Kind::Title:
        return u"Title"_s;
    case Row::Kind::Heading:
        return u"Heading1"_s;
    case Row::Kind::ListItem:
        return u"Item"_s;
    default:
        return row.number.isEmpty() ? u"Plain"_s : u"Clause"_s;
    }
}

class BodyWriter {
public:
    BodyWriter(const ComposedPolicy &policy, const ExportOptions &options)
        : m_policy(policy), m_options(options), m_sheet(sheetOf(options.paper)), m_xml(&m_result.document)
    {
    }

    DocxBody write()
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(wordNamespace, u"w"_s);
        m_xml.writeNamespace(linkNamespace, u"r"_s);
        open("document");
        open("body");
        const QList<Row> rows = rowsOf(m_policy);
        const QList<Language> languages = printedLanguages(m_options);
        if (m_options.layout == Layout::SideBySide && languages.size() > 1) {
            writeRows(rows, languages);
        } else {
            for (const Language language : languages)
                writeRows(rows, {language});
        }
        writeSection();
        m_xml.writeEndDocument();
        return std::move(m_result);
    }

private:
    void open(const char *name) { m_xml.writeStartElement(wordNamespace, QLatin1String(name)); }
    void close(int count = 1)
    {
        while (count-- > 0)
            m_xml.writeEndElement();
    }
    void attribute(const char *name, const QString &value) { m_xml.writeAttribute(wordNamespace, QLatin1String(name), value); }
    void value(const char *name, const QString &text)
    {
        open(name);
        attribute("val", text);
        close();
    }

    void writeRows(const QList<Row> &rows, const QList<Language> &languages)
    {
        m_columns = int(languages.size());
        for (const Row &row : rows) {
            if (row.kind == Row::Kind::Table) {
                endGrid();
                for (const Language language : languages)
                    writeTable(row, language);
                continue;
            }
            if (row.kind == Row::Kind::Title && m_options.draft)
                writeLine(
                    languages, [&](Language language) { return m_policy.word(u"draft-note"_s, language); }, u"Draft"_s);
            writeCells(languages, [&](Language language) { writeParagraph(row, language); });
            if (row.kind == Row::Kind::Title) {
                writeLine(
                    languages, [&](Language language) { return m_policy.operatorName.in(language); }, u"Subtitle"_s);
                writeLine(
                    languages, [&](Language language) { return m_policy.editionLine.in(language); }, u"Subtitle"_s);
            }
        }
        endGrid();
    }

    template <typename TextOf>
    void writeLine(const QList<Language> &languages, const TextOf &textOf, const QString &style)
    {
        writeCells(languages, [&](Language language) {
            beginParagraph(style);
            writeRun(textOf(language), language, {});
            close();
        });
    }

    // One language: a paragraph. Two: a row of the grid, which does not break over pages.
    template <typename Cell>
    void writeCells(const QList<Language> &languages, const Cell &cell)
    {
        if (languages.size() == 1)
            return cell(languages.first());
        beginGrid();
        open("tr");
        open("trPr");
        open("cantSplit");
        close(2);
        for (const Language language : languages) {
            beginCell(m_sheet.body() / int(languages.size()));
            cell(language);
            close();
        }
        close();
    }

    void beginGrid()
    {
        if (std::exchange(m_inGrid, true))
            return;
        beginTable(QList<int>(m_columns, m_sheet.body() / m_columns), false);
    }

    void endGrid()
    {
        if (std::exchange(m_inGrid, false))
            close();
    }

    void beginTable(const QList<int> &widths, bool lines)
    {
        open("tbl");
        open("tblPr");
        value("tblStyle", lines ? u"Lines"_s : u"Beside"_s);
        open("tblW");
        attribute("w", QString::number(m_sheet.body()));
        attribute("type", u"dxa"_s);
        close();
        open("tblLayout");
        attribute("type", u"fixed"_s);
        close(2);
        open("tblGrid");
        for (const int width : widths) {
            open("gridCol");
            attribute("w", QString::number(width));
            close();
        }
        close();
    }

    void beginCell(int width)
    {
        open("tc");
        open("tcPr");
        open("tcW");
        attribute("w", QString::number(width));
        attribute("type", u"dxa"_s);
        close(2);
    }

    void beginParagraph(const QString &style)
    {
        open("p");
        open("pPr");
        value("pStyle", style);
        close();
    }

    void writeParagraph(const Row &row, Language language)
    {
        beginParagraph(styleOf(row));
        beginBookmark(row, language);
        const QString label = row.tickBox ? u"☐"_s : printedNumber(row.number);
        if (!label.isEmpty()) {
            writeRun(label, language, {});
            open("r");
            open("tab");
            close(2);
        }
        Spans spans = printedText(row.text, m_policy, language);
        if (row.kind == Row::Kind::Title && spans.isEmpty())
            spans = {Span{documentTitle(m_policy, language), {}, {}}};
        writeSpans(spans, language);
        close();
    }

    void beginBookmark(const Row &row, Language language)
    {
        if (row.anchor.isEmpty())
            return;
        const QString id = QString::number(m_bookmarks++);
        open("bookmarkStart");
        attribute("id", id);
        attribute("name", bookmarkName(row.anchor, language));
        close();
        open("bookmarkEnd");
        attribute("id", id);
        close();
    }

    // Word takes forty letters, no hyphens.
    static QString bookmarkName(const QString &anchor, Language language)
    {
        QString name = languageCode(language) + u'_' + anchor;
        return name.replace(u'-', u'_').right(40);
    }

    void writeSpans(const Spans &spans, Language language)
    {
        for (const Span &span : spans) {
            const QString link = safeLink(span.link);
            if (!link.isEmpty()) {
                open("hyperlink");
                if (link.startsWith(u'#')) {
                    attribute("anchor", bookmarkName(link.mid(1), language));
                } else {
                    m_xml.writeAttribute(linkNamespace, "id"_L1, u"rIdLink%1"_s.arg(m_result.links.size()));
                    m_result.links.append(link);
                }
            }
            const bool outward = !link.isEmpty() && !link.startsWith(u'#');
            writeRun(span.text, language,
                span.origin.kind == Origin::Kind::Gap ? u"Gap"_s
                    : outward                         ? u"Hyperlink"_s
                                                      : QString());
            if (!link.isEmpty())
                close();
        }
    }

    void writeRun(const QString &text, Language language, const QString &style)
    {
        open("r");
        open("rPr");
        if (!style.isEmpty())
            value("rStyle", style);
        value("lang", languageCode(language) + "-KZ"_L1);
        close();
        open("t");
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(printable(text));
        close(2);
    }

    void writeTable(const Row &row, Language language)
    {
        writeParagraph(row, language);
        const int columns = int(qMax(qsizetype(1), row.table.head.size()));
        const int width = m_sheet.body() / columns;
        beginTable(QList<int>(columns, width), true);
        const auto addRow = [&](const QList<BilingualText> &cells, bool head) {
            open("tr");
            open("trPr");
            open("cantSplit");
            close();
            if (head) {
                open("tblHeader");
                close();
            }
            close();
            for (int column = 0; column < columns; ++column) {
                beginCell(width);
                beginParagraph(head ? u"TableHead"_s : u"TableText"_s);
                if (column < cells.size())
                    writeSpans(printedText(cells.at(column), m_policy, language), language);
                close(2);
            }
            close();
        };
        addRow(row.table.head, true);
        for (const QList<BilingualText> &cells : row.table.rows)
            addRow(cells, false);
        close();
        beginParagraph(u"Plain"_s); // two tables that touch would be one
        close();
    }

    void writeSection()
    {
        open("sectPr");
        for (const char *name : {"headerReference", "footerReference"}) {
            open(name);
            attribute("type", u"default"_s);
            m_xml.writeAttribute(linkNamespace, "id"_L1, name[0] == 'h' ? u"rIdHeader"_s : u"rIdFooter"_s);
            close();
        }
        open("pgSz");
        attribute("w", QString::number(m_sheet.width));
        attribute("h", QString::number(m_sheet.height));
        close();
        open("pgMar");
        for (const char *side : {"top", "right", "bottom", "left"})
            attribute(side, QString::number(m_sheet.margin));
        attribute("header", u"560"_s);
        attribute("footer", u"560"_s);
        attribute("gutter", u"0"_s);
        close(2);
    }

    const ComposedPolicy &m_policy;
    const ExportOptions &m_options;
    const Sheet m_sheet;
    DocxBody m_result;
    QXmlStreamWriter m_xml;
    int m_columns = 1;
    int m_bookmarks = 0;
    bool m_inGrid = false;
};

} // namespace

DocxBody docxBody(const ComposedPolicy &policy, const ExportOptions &options)
{
    return BodyWriter(policy, options).write();
}

} // namespace qupia
