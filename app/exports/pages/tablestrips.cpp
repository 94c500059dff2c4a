// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/tablestrips.h"

#include "exports/policytext.h"

#include <numeric>

namespace qupia {

namespace {

// The columns are the same in both languages, so that the two tables compare at a glance.
QList<TextExtent> extentsOf(const Table &table, const ComposedPolicy &policy, const PageStyle &style)
{
    QList<TextExtent> extents(table.head.size());
    const auto widen = [&](qsizetype column, const BilingualText &text, const TextStyle &textStyle) {
        for (const Language language : policyLanguages) {
            const TextExtent extent = extentOf(printedText(text, policy, language), textStyle);
            extents[column].word = qMax(extents[column].word, extent.word + 2 * style.cellPadding);
            extents[column].line = qMax(extents[column].line, extent.line + 2 * style.cellPadding);
        }
    };
    for (qsizetype column = 0; column < table.head.size(); ++column) {
        widen(column, table.head.at(column), style.tableHead);
        for (const QList<BilingualText> &cells : table.rows) {
            if (column < cells.size())
                widen(column, cells.at(column), style.tableText);
        }
    }
    return extents;
}

} // namespace

QList<qreal> columnWidths(const QList<TextExtent> &extents, qreal available)
{
    const qreal longest = available * 0.4; // one long text does not starve the others
    const auto addWord = [](qreal sum, const TextExtent &extent) { return sum + extent.word; };
    const bool wordsFit = std::accumulate(extents.begin(), extents.end(), 0.0, addWord) <= available;
    QList<TextExtent> capped;
    TextExtent total;
    for (const TextExtent &extent : extents) {
        const qreal word = wordsFit ? extent.word : qMin(extent.word, longest);
        capped.append({word, qMax(word, qMin(extent.line, longest))});
        total.word += capped.last().word;
        total.line += capped.last().line;
    }
    QList<qreal> widths;
    for (const TextExtent &extent : capped) {
        if (total.word >= available)
            widths.append(extent.word * available / total.word);
        else if (total.line > total.word)
            widths.append(extent.word + (extent.line - extent.word) * (available - total.word) / (total.line - total.word));
        else
            widths.append(extent.word + (available - total.word) / qreal(capped.size()));
    }
    return widths;
}

void addTableStrips(const Row &row, Language language, const ComposedPolicy &policy, const PageStyle &style, StripList &result)
{
    const QList<qreal> widths = columnWidths(extentsOf(row.table, policy, style), style.body.width());
    const int head = int(result.strips.size());

    const auto addStrip = [&](const QList<BilingualText> &cells, Strip::Frame frame) {
        const bool isHead = frame == Strip::Frame::TableHead;
        Strip strip;
        strip.frame = frame;
        strip.padding = style.cellPadding * 0.6;
        strip.spaceBefore = isHead ? style.cellPadding : 0;
        strip.keepWithNext = isHead;
        strip.tableHead = isHead ? -1 : head;
        qreal left = style.body.left();
        for (qsizetype column = 0; column < qMin(cells.size(), widths.size()); ++column) {
            const TextStyle &textStyle = isHead ? style.tableHead : style.tableText;
            const qreal width = widths.at(column) - 2 * style.cellPadding;
            StripCell cell;
            cell.left = left + style.cellPadding;
            cell.block = layOut(printedText(cells.at(column), policy, language), textStyle, style, width);
            cell.element = int(result.elements.size());
            result.elements.append({isHead ? PageElement::Role::TableHead : PageElement::Role::TableCell, language, {}});
            strip.cells.append(cell);
            left += widths.at(column);
        }
        result.strips.append(strip);
    };

    addStrip(row.table.head, Strip::Frame::TableHead);
    for (const QList<BilingualText> &cells : row.table.rows)
        addStrip(cells, Strip::Frame::TableRow);
}

} // namespace qupia
