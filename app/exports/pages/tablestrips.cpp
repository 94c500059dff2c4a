// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/tablestrips.h"

#include "exports/policytext.h"

#include <cmath>
#include <numeric>

namespace qupia {

namespace {

// The cells of both languages; the padding counts as part of each word and line.
QList<QList<TextExtent>> extentsOf(const Table &table, const ComposedPolicy &policy, const PageStyle &style)
{
    QList<QList<TextExtent>> rows;
    const auto addRow = [&](const QList<BilingualText> &cells, const TextStyle &textStyle, Language language) {
        QList<TextExtent> extents(table.head.size());
        for (qsizetype column = 0; column < qMin(cells.size(), extents.size()); ++column) {
            const TextExtent text = extentOf(printedText(cells.at(column), policy, language), textStyle);
            extents[column] = {text.word + 2 * style.cellPadding, text.line + 2 * style.cellPadding};
        }
        rows.append(extents);
    };
    for (const Language language : policyLanguages) {
        addRow(table.head, style.tableHead, language);
        for (const QList<BilingualText> &cells : table.rows)
            addRow(cells, style.tableText, language);
    }
    return rows;
}

QList<TextExtent> widestOf(const QList<QList<TextExtent>> &rows)
{
    QList<TextExtent> widest(rows.isEmpty() ? 0 : rows.first().size());
    for (const QList<TextExtent> &row : rows) {
        for (qsizetype column = 0; column < qMin(row.size(), widest.size()); ++column) {
            widest[column].word = qMax(widest.at(column).word, row.at(column).word);
            widest[column].line = qMax(widest.at(column).line, row.at(column).line);
        }
    }
    return widest;
}

// To begin with. A text ten times as long does not get ten times the width: its lines grow too, and the rows get lower.
QList<qreal> sharedWidths(const QList<TextExtent> &widest, qreal available, bool wordsFit)
{
    const qreal longestWord = wordsFit ? available : available * 0.4; // an endless word is broken before others starve
    QList<qreal> words;
    QList<qreal> weights;
    for (const TextExtent &extent : widest) {
        words.append(qMin(extent.word, longestWord));
        weights.append(std::sqrt(qMax(1.0, extent.line - words.last())));
    }
    const qreal rest = available - std::accumulate(words.begin(), words.end(), 0.0);
    const qreal weight = std::accumulate(weights.begin(), weights.end(), 0.0);
    QList<qreal> widths;
    for (qsizetype i = 0; i < words.size(); ++i)
        widths.append(rest > 0 ? words.at(i) + rest * weights.at(i) / weight : words.at(i) * available / (available - rest));
    return widths;
}

// How many lines the rows take, roughly: a line ends before its edge by half a word, more or less.
qreal linesOf(const QList<QList<TextExtent>> &rows, const QList<qreal> &widths)
{
    qreal lines = 0;
    for (const QList<TextExtent> &row : rows) {
        qreal highest = 1;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const TextExtent &text = row.at(column);
            const qreal width = widths.at(column);
            if (text.line > width)
                highest = qMax(highest, std::ceil(text.line / qMax(width * 0.5, width - text.word * 0.25)));
        }
        lines += highest;
    }
    return lines;
}

// The widths after the one move from column to column that saves most lines; none where no move saves one.
QList<qreal> lowered(
    const QList<qreal> &widths, const QList<QList<TextExtent>> &rows, const QList<TextExtent> &widest, qreal available)
{
    constexpr int parts = 40; // of the width, half of which may move at once: a line less may take a long way
    QList<qreal> best;
    qreal lines = linesOf(rows, widths);
    for (int moved = 1; moved <= parts / 2; ++moved) {
        for (qsizetype from = 0; from < widths.size(); ++from) {
            for (qsizetype to = 0; to < widths.size(); ++to) {
                QList<qreal> tried = widths;
                tried[from] -= available * moved / parts;
                tried[to] += available * moved / parts;
                if (from == to || tried.at(from) < widest.at(from).word)
                    continue;
                if (const qreal count = linesOf(rows, tried); count < lines) {
                    lines = count;
                    best = tried;
                }
            }
        }
    }
    return best;
}

} // namespace

QList<qreal> columnWidths(const QList<QList<TextExtent>> &rows, qreal available)
{
    const QList<TextExtent> widest = widestOf(rows);
    const auto addWord = [](qreal sum, const TextExtent &extent) { return sum + extent.word; };
    const bool wordsFit = std::accumulate(widest.begin(), widest.end(), 0.0, addWord) <= available;
    QList<qreal> widths = sharedWidths(widest, available, wordsFit);
    constexpr int mostMoves = 60;
    for (int move = 0; wordsFit && move < mostMoves; ++move) {
        const QList<qreal> better = lowered(widths, rows, widest, available);
        if (better.isEmpty())
            break;
        widths = better;
    }
    return widths;
}

QList<qreal> columnWidths(const Table &table, const ComposedPolicy &policy, const PageStyle &style)
{
    return columnWidths(extentsOf(table, policy, style), style.body.width());
}

void addTableStrips(const Row &row, Language language, const QList<qreal> &widths, const ComposedPolicy &policy,
    const PageStyle &style, StripList &result)
{
    const int head = int(result.strips.size());

    const auto addStrip = [&](const QList<BilingualText> &cells, Strip::Frame frame) {
        const bool isHead = frame == Strip::Frame::TableHead;
        Strip strip;
        strip.frame = frame;
        strip.padding = style.cellPadding * 0.5;
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
