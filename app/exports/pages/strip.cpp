// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/strip.h"

#include "exports/pages/tablestrips.h"
#include "exports/policytext.h"

#include <QFontMetricsF>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longRows = 60; // what has fewer is found without a table of contents
constexpr int longSections = 5;
constexpr qsizetype longestNumber = 8; // "21.12.10"; what is longer is no number

constexpr qreal points(qreal value)
{
    return value * dotsPerPoint;
}

// How a kind of row is set.
struct RowSetting {
    PageElement::Role role;
    const TextStyle &style;
    qreal indent; // of the text within its column
    qreal numberIndent; // how far left of the text its number hangs
    qreal spaceBefore;
    bool keepWithNext;
};

Spans spansFrom(const QString &text, const QString &link = {})
{
    return {Span{text, {Origin::Kind::Furniture, {}, {}}, link}};
}

bool needsContents(const QList<Row> &rows)
{
    const auto sections = std::ranges::count(rows, Row::Kind::Heading, &Row::kind);
    return rows.size() >= longRows && sections >= longSections;
}

class StripBuilder {
public:
    StripBuilder(const ComposedPolicy &policy, const ExportOptions &options, const PageStyle &style)
        : m_policy(policy), m_options(options), m_style(style)
    {
    }

    // The languages stand in columns beside each other.
    void addText(const QList<Row> &rows, const QList<Language> &languages, bool withTitleBookmark)
    {
        m_languages = languages;
        m_indent = numberColumn(rows);
        m_sectionLevel = withTitleBookmark ? 1 : 0;
        const qsizetype first = m_result.strips.size();
        bool contentsDue = needsContents(rows);
        for (const Row &row : rows) {
            if (row.kind == Row::Kind::Heading && std::exchange(contentsDue, false))
                addContents(rows);
            addRow(row);
        }
        if (withTitleBookmark && first < m_result.strips.size())
            m_result.strips[first].bookmark = documentTitle(m_policy, languages);
        if (first > 0 && first < m_result.strips.size())
            m_result.strips[first].startsPage = true;
    }

    StripList take() { return std::move(m_result); }

private:
    // As wide as the longest number needs: all clauses begin on one edge.
    qreal numberColumn(const QList<Row> &rows) const
    {
        qreal width = m_style.indent;
        for (const Row &row : rows) {
            if (row.kind != Row::Kind::ListItem && row.number.size() <= longestNumber) {
                const TextStyle &style = row.kind == Row::Kind::Heading ? m_style.heading : m_style.text;
                width = qMax(width, QFontMetricsF(style.font).horizontalAdvance(printedNumber(row.number) + u' '));
            }
        }
        return width;
    }

    RowSetting setting(const Row &row) const
    {
        using Role = PageElement::Role;
        const qreal item = m_indent + m_style.listIndent;
        switch (row.kind) {
        case Row::Kind::Title:
            return {Role::Title, m_style.title, 0, 0, 0, true};
        case Row::Kind::Heading:
            return {Role::Heading, m_style.heading, m_indent, m_indent, points(13), true};
        case Row::Kind::Paragraph:
            return {Role::Paragraph, m_style.text, m_indent, m_indent, points(5), false};
        case Row::Kind::ListIntro:
        case Row::Kind::Table:
            return {Role::Paragraph, m_style.text, m_indent, m_indent, points(5), true};
        case Row::Kind::ListItem:
            return {Role::ListItem, m_style.text, item, m_style.listIndent, points(2.5), false};
        }
        Q_UNREACHABLE();
    }

    void addRow(const Row &row)
    {
        if (row.kind == Row::Kind::Title && m_options.draft)
            addFurniture(u"draft-note"_s);
        if (row.kind == Row::Kind::Table)
            addTable(row);
        else
            addClause(row);
        if (row.kind == Row::Kind::Title) {
            addSubtitle(m_policy.operatorName, points(4));
            addSubtitle(m_policy.editionLine, points(1));
            m_spaceAfter = points(6);
        }
    }

    void addClause(const Row &row)
    {
        const RowSetting how = setting(row);
        Strip strip = newStrip(how.spaceBefore, how.keepWithNext);
        QStringList names;
        for (int column = 0; column < m_languages.size(); ++column) {
            const Language language = m_languages.at(column);
            Spans spans = printedText(row.text, m_policy, language);
            if (row.kind == Row::Kind::Title && spans.isEmpty())
                spans = spansFrom(documentTitle(m_policy, language));
            StripCell cell;
            cell.left = m_style.columnLeft(column) + how.indent;
            cell.block = layOut(spans, how.style, m_style, m_style.columnWidth() - how.indent);
            cell.block.hang(row.tickBox ? u"☐"_s : printedNumber(row.number), how.style, -how.numberIndent);
            cell.element = newElement(how.role, language, row.anchor);
            m_result.elements.last().tickBox = row.tickBox;
            strip.cells.append(cell);
            names.append(printable(plainText(spans)));
        }
        if (row.kind == Row::Kind::Heading) {
            names.removeDuplicates();
            strip.bookmark = QStringList{printedNumber(row.number), names.join(" / "_L1)}.join(u' ').trimmed();
            strip.bookmarkLevel = m_sectionLevel;
        }
        m_result.strips.append(strip);
    }

    // Tables take the whole width: in half of it, four columns cannot be read. One language follows the other.
    void addTable(const Row &row)
    {
        const QList<qreal> widths = columnWidths(row.table, m_policy, m_style);
        for (const Language language : std::as_const(m_languages)) {
            const RowSetting how = setting(row);
            Strip strip = newStrip(how.spaceBefore, true);
            StripCell cell;
            const qreal indent = row.number.isEmpty() ? 0 : how.indent;
            cell.left = m_style.body.left() + indent;
            cell.block = layOut(printedText(row.text, m_policy, language), how.style, m_style, m_style.body.width() - indent);
            cell.block.hang(printedNumber(row.number), how.style, -how.numberIndent);
            cell.element = newElement(how.role, language, row.anchor);
            strip.cells.append(cell);
            m_result.strips.append(strip);
            addTableStrips(row, language, widths, m_policy, m_style, m_result);
            m_spaceAfter = points(8);
        }
    }

    void addContents(const QList<Row> &rows)
    {
        m_spaceAfter += points(10);
        const auto in = [&](Language language) { return m_policy.word(u"contents"_s, language); };
        addLine({in(Language::Kazakh), in(Language::Russian)}, m_style.heading, 0);
        m_spaceAfter = points(3);
        bool first = true;
        for (const Row &row : rows) {
            if (row.kind == Row::Kind::Heading)
                addContentsEntry(row, std::exchange(first, false));
        }
        m_spaceAfter = points(10);
    }

    void addContentsEntry(const Row &row, bool keepWithNext)
    {
        Strip strip = newStrip(points(1.5), keepWithNext);
        const qreal roomForPage = QFontMetricsF(m_style.text.font).horizontalAdvance(u" 0000"_s);
        for (int column = 0; column < m_languages.size(); ++column) {
            const Language language = m_languages.at(column);
            const QString title = plainText(printedText(row.text, m_policy, language));
            const qreal left = m_style.columnLeft(column);
            StripCell cell;
            cell.left = left + m_indent;
            cell.block = layOut(
                spansFrom(title, u'#' + row.anchor), m_style.text, m_style, m_style.columnWidth() - m_indent - roomForPage);
            cell.block.hang(printedNumber(row.number), m_style.text, -m_indent);
            cell.element = newElement(PageElement::Role::ContentsEntry, language, {});
            cell.contentsOf = row.anchor;
            cell.pageNumberRight = left + m_style.columnWidth();
            strip.cells.append(cell);
        }
        m_result.strips.append(strip);
    }

    void addSubtitle(const Localized<QString> &line, qreal spaceBefore)
    {
        if (line.kk.isEmpty() && line.ru.isEmpty())
            return;
        addLine(line, m_style.subtitle, spaceBefore);
    }

    void addFurniture(const QString &word)
    {
        const auto in = [&](Language language) { return m_policy.word(word, language); };
        addLine({in(Language::Kazakh), in(Language::Russian)}, m_style.note, 0);
        m_spaceAfter = points(8);
    }

    void addLine(const Localized<QString> &line, const TextStyle &style, qreal spaceBefore)
    {
        Strip strip = newStrip(spaceBefore, true);
        for (int column = 0; column < m_languages.size(); ++column) {
            const Language language = m_languages.at(column);
            StripCell cell;
            cell.left = m_style.columnLeft(column);
            cell.block = layOut(spansFrom(line.in(language)), style, m_style, m_style.columnWidth());
            cell.element = newElement(PageElement::Role::Subtitle, language, {});
            strip.cells.append(cell);
        }
        m_result.strips.append(strip);
    }

    Strip newStrip(qreal spaceBefore, bool keepWithNext)
    {
        Strip strip;
        strip.spaceBefore = spaceBefore + std::exchange(m_spaceAfter, 0);
        strip.keepWithNext = keepWithNext;
        return strip;
    }

    int newElement(PageElement::Role role, Language language, const QString &anchor)
    {
        m_result.elements.append({role, language, anchor, -1, false});
        return int(m_result.elements.size()) - 1;
    }

    const ComposedPolicy &m_policy;
    const ExportOptions &m_options;
    const PageStyle &m_style;
    QList<Language> m_languages;
    qreal m_indent = 0;
    int m_sectionLevel = 0;
    qreal m_spaceAfter = 0; // what the strip before asks for
    StripList m_result;
};

} // namespace

qreal Strip::height() const
{
    qreal height = 0;
    for (const StripCell &cell : cells)
        height = qMax(height, cell.block.height());
    return height + 2 * padding;
}

StripList stripsOf(const ComposedPolicy &policy, const ExportOptions &options, const PageStyle &style)
{
    const QList<Row> rows = rowsOf(policy);
    const QList<Language> languages = printedLanguages(options);
    StripBuilder builder(policy, options, style);
    if (style.columns > 1) {
        builder.addText(rows, languages, false);
    } else {
        for (const Language language : languages)
            builder.addText(rows, {language}, languages.size() > 1);
    }
    return builder.take();
}

} // namespace qupia
