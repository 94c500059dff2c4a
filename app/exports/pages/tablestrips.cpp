// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/tablestrips.h"

#include "exports/policytext.h"

#include <cmath>
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
    const auto addWord = [](qreal sum, const TextExtent &extent) { return sum + extent.word; };
    const bool wordsFit = std::accumulate(extents.begin(), extents.end(), 0.0, addWord) <= available;
    const qreal longestWord = wordsFit ? available : available * 0.4; // an endless word is broken before others starve

    QList<qreal> words;
    QList<qreal> weights;
    for (const TextExtent &extent : extents) {
        words.append(qMin(extent.word, longestWord));
        // A text ten times as long does not get ten times the width: its lines grow too, and the rows get lower.
        weights.append(std::sqrt(qMax(1.0, extent.line - words.last())));
    }
    const qreal rest = available - std::accumulate(words.begin(), words.end(), 0.0);
    const qreal weight = std::accumulate(weights.begin(), weights.end(), 0.0);
    QList<qreal> widths;
    for (qsizetype i = 0; i < words.size(); ++i)
        widths.append(rest > 0 ? words.at(i) + rest * weights.at(i) / weight : words.at(i) * available / (available - rest));
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
            result.elements.append({isHead ? PageElement::Role::TableHead : PageElement::Role::TableCell, language, {},
                int(result.strips.size()), false});
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
