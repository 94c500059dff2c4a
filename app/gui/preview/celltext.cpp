// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/celltext.h"

#include "exports/policytext.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

class CellBuilder {
public:
    void append(const QString &text, bool strong, const Origin &origin = {}, bool link = false)
    {
        if (text.isEmpty())
            return;
        m_cell.pieces.append({int(m_cell.text.size()), int(text.size()), origin, link, strong});
        m_cell.text += text;
    }

    void append(const Spans &spans, bool strong)
    {
        for (const Span &span : spans)
            append(printable(span.text), strong, span.origin, !span.link.isEmpty());
    }

    void newLine() { m_cell.text += QChar(QChar::LineSeparator); }
    CellText take() { return std::move(m_cell); }

private:
    CellText m_cell;
};

void appendTable(CellBuilder &cell, const Table &table, Language language)
{
    for (const QList<BilingualText> &row : table.rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            cell.newLine();
            if (column > 0 && column < table.head.size()) {
                cell.append(u"    "_s, false);
                cell.append(table.head[column].in(language), false);
                cell.append(u": "_s, false);
            }
            cell.append(row[column].in(language), column == 0);
        }
    }
}

} // namespace

CellText cellText(const Row &row, Language language)
{
    CellBuilder cell;
    const bool item = row.kind == Row::Kind::ListItem;
    const bool strong = row.kind == Row::Kind::Heading || row.kind == Row::Kind::Title;
    if (!item && !row.number.isEmpty())
        cell.append(printedNumber(row.number) + u' ', strong);
    const Spans &spans = row.text.in(language);
    if (plainText(spans).isEmpty() && !plainText(row.text.in(otherLanguage(language))).isEmpty())
        cell.append(u"[…]"_s, strong, {.kind = Origin::Kind::Gap, .clause = row.clause, .field = {}});
    cell.append(spans, strong);
    if (row.kind == Row::Kind::Table)
        appendTable(cell, row.table, language);
    CellText result = cell.take();
    if (item)
        result.marker = row.tickBox ? QString(QChar(0x2610)) : printedNumber(row.number);
    return result;
}

QString spokenText(const Row &row)
{
    QStringList parts;
    for (const Language language : policyLanguages) {
        const CellText cell = cellText(row, language);
        QString text = cell.marker.isEmpty() ? cell.text : cell.marker + u' ' + cell.text;
        parts.append(text.replace(QChar(QChar::LineSeparator), u'\n'));
    }
    return parts.join(u'\n');
}

} // namespace qupia
