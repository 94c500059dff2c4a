// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/docx/docxbody.h"

#include "exports/docx/docxmarkup.h"
#include "exports/docx/docxnumbering.h"
#include "exports/policytext.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

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
        : m_policy(policy), m_options(options), m_sheet(sheetOf(options.paper)), m_out(&m_result.document)
    {
    }

    DocxBody write()
    {
        const QList<Row> rows = rowsOf(m_policy);
        const QList<int> levels = numberingLevels(rows);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (levels.at(i) >= 0)
                m_counted.insert(rows.at(i).anchor, {levels.at(i), rows.at(i).number});
        }
        const QList<Language> languages = printedLanguages(m_options);
        if (m_options.layout == Layout::SideBySide && languages.size() > 1) {
            writeRows(rows, languages);
        } else {
            for (const Language language : languages)
                writeRows(rows, {language});
        }
        writeSection();
        m_out.end();
        return std::move(m_result);
    }

private:
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
            m_out.beginParagraph(style);
            m_out.writeRun(textOf(language), language, {});
            m_out.close();
        });
    }

    // One language: a paragraph. Two: a row of the grid, which does not break over pages.
    template <typename Cell>
    void writeCells(const QList<Language> &languages, const Cell &cell)
    {
        if (languages.size() == 1)
            return cell(languages.first());
        beginGrid();
        m_out.open("tr");
        m_out.open("trPr");
        m_out.open("cantSplit");
        m_out.close(2);
        for (const Language language : languages) {
            m_out.beginCell(m_sheet.body() / int(languages.size()));
            cell(language);
            m_out.close();
        }
        m_out.close();
    }

    void beginGrid()
    {
        if (std::exchange(m_inGrid, true))
            return;
        m_out.beginTable(u"Beside"_s, m_sheet.body(), QList<int>(m_columns, m_sheet.body() / m_columns));
    }

    void endGrid()
    {
        if (std::exchange(m_inGrid, false))
            m_out.close();
    }

    void writeParagraph(const Row &row, Language language)
    {
        const auto counted = m_counted.constFind(row.anchor);
        const bool isCounted = counted != m_counted.constEnd() && counted->number == row.number;
        if (isCounted)
            m_out.beginNumberedParagraph(styleOf(row), language, counted->level);
        else
            m_out.beginParagraph(styleOf(row));
        beginBookmark(row, language);
        const QString label = row.tickBox ? u"☐"_s : printedNumber(row.number);
        if (!label.isEmpty() && !isCounted) {
            m_out.writeRun(label, language, {});
            m_out.open("r");
            m_out.open("tab");
            m_out.close(2);
        }
        Spans spans = printedText(row.text, m_policy, language);
        if (row.kind == Row::Kind::Title && spans.isEmpty())
            spans = {Span{documentTitle(m_policy, language), {}, {}}};
        writeSpans(spans, language);
        m_out.close();
    }

    void beginBookmark(const Row &row, Language language)
    {
        if (row.anchor.isEmpty())
            return;
        const QString id = QString::number(m_bookmarks++);
        m_out.open("bookmarkStart");
        m_out.attribute("id", id);
        m_out.attribute("name", bookmarkName(row.anchor, language));
        m_out.close();
        m_out.open("bookmarkEnd");
        m_out.attribute("id", id);
        m_out.close();
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
            if (!link.isEmpty() && m_counted.value(link.mid(1)).number == span.text) {
                writeReference(span, link.mid(1), language);
                continue;
            }
            if (!link.isEmpty()) {
                m_out.open("hyperlink");
                if (link.startsWith(u'#')) {
                    m_out.attribute("anchor", bookmarkName(link.mid(1), language));
                } else {
                    m_out.relationship(u"rIdLink%1"_s.arg(m_result.links.size()));
                    m_result.links.append(link);
                }
            }
            const bool outward = !link.isEmpty() && !link.startsWith(u'#');
            m_out.writeRun(span.text, language,
                span.origin.kind == Origin::Kind::Gap ? u"Gap"_s
                    : outward                         ? u"Hyperlink"_s
                                                      : QString());
            if (!link.isEmpty())
                m_out.close();
        }
    }

    // A number that Word counts: a field, so that it follows when a lawyer adds a clause there.
    void writeReference(const Span &span, const QString &anchor, Language language)
    {
        m_out.open("fldSimple");
        m_out.attribute("instr", u" REF %1 \\n \\h "_s.arg(bookmarkName(anchor, language)));
        m_out.writeRun(span.text, language, {});
        m_out.close();
    }

    void writeTable(const Row &row, Language language)
    {
        writeParagraph(row, language);
        const int columns = int(qMax(qsizetype(1), row.table.head.size()));
        const int width = m_sheet.body() / columns;
        m_out.beginTable(u"Lines"_s, m_sheet.body(), QList<int>(columns, width));
        const auto addRow = [&](const QList<BilingualText> &cells, bool head) {
            m_out.open("tr");
            m_out.open("trPr");
            m_out.open("cantSplit");
            m_out.close();
            if (head) {
                m_out.open("tblHeader");
                m_out.close();
            }
            m_out.close();
            for (int column = 0; column < columns; ++column) {
                m_out.beginCell(width);
                m_out.beginParagraph(head ? u"TableHead"_s : u"TableText"_s);
                if (column < cells.size())
                    writeSpans(printedText(cells.at(column), m_policy, language), language);
                m_out.close(2);
            }
            m_out.close();
        };
        addRow(row.table.head, true);
        for (const QList<BilingualText> &cells : row.table.rows)
            addRow(cells, false);
        m_out.close();
        m_out.beginParagraph(u"Plain"_s); // two tables that touch would be one
        m_out.close();
    }

    void writeSection()
    {
        m_out.open("sectPr");
        for (const char *name : {"headerReference", "footerReference"}) {
            m_out.open(name);
            m_out.attribute("type", u"default"_s);
            m_out.relationship(name[0] == 'h' ? u"rIdHeader"_s : u"rIdFooter"_s);
            m_out.close();
        }
        m_out.open("pgSz");
        m_out.attribute("w", QString::number(m_sheet.width));
        m_out.attribute("h", QString::number(m_sheet.height));
        m_out.close();
        m_out.open("pgMar");
        for (const char *side : {"top", "right", "bottom", "left"})
            m_out.attribute(side, QString::number(m_sheet.margin));
        m_out.attribute("header", u"560"_s);
        m_out.attribute("footer", u"560"_s);
        m_out.attribute("gutter", u"0"_s);
        m_out.close(2);
    }

    const ComposedPolicy &m_policy;
    const ExportOptions &m_options;
    const Sheet m_sheet;
    DocxBody m_result;
    DocxMarkup m_out;
    struct Counted {
        int level = 0;
        QString number;
    };
    QHash<QString, Counted> m_counted; // rows that Word numbers itself, by anchor
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
