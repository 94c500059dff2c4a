// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/pagebreaks.h"

#include <algorithm>

namespace qupia {

namespace {

constexpr int leadingLines = 3; // of a strip longer than a page, what must fit under a heading

class PageBreaker {
public:
    PageBreaker(const QList<Strip> &strips, qreal top, qreal bottom) : m_strips(strips), m_top(top), m_bottom(bottom), m_y(top)
    {
        for (const Strip &strip : strips)
            m_heights.append(strip.height());
    }

    QList<Placement> run()
    {
        for (int index = 0; index < m_strips.size(); ++index)
            add(index);
        return std::move(m_placements);
    }

private:
    void add(int index)
    {
        const Strip &strip = m_strips.at(index);
        if (!m_pageIsEmpty && (strip.startsPage || m_y + strip.spaceBefore + neededFor(index) > m_bottom))
            newPage(headOf(index));
        if (!m_pageIsEmpty)
            m_y += strip.spaceBefore;
        if (m_y + m_heights.at(index) <= m_bottom)
            placeWhole(index, true);
        else
            placeByLines(index);
    }

    // The table's head to repeat. One that would eat the page is not.
    int headOf(int index) const
    {
        const int head = m_strips.at(index).tableHead;
        return head >= 0 && m_heights.at(head) < (m_bottom - m_top) / 3 ? head : -1;
    }

    bool isLong(int index) const
    {
        const int head = headOf(index);
        return m_heights.at(index) + (head < 0 ? 0 : m_heights.at(head)) > m_bottom - m_top;
    }

    // What must fit below the last line so that this strip may begin here: itself and what it is kept with. A chain longer than
    // a page cannot be kept; each of it then stays with the next.
    qreal neededFor(int index) const
    {
        qreal needed = 0;
        qreal withNext = 0;
        for (int i = index; i < m_strips.size(); ++i) {
            const Strip &strip = m_strips.at(i);
            needed += (i == index ? 0 : strip.spaceBefore) + (isLong(i) ? leadingHeight(strip) : m_heights.at(i));
            if (i <= index + 1)
                withNext = needed;
            if (needed > m_bottom - m_top)
                return withNext;
            if (!strip.keepWithNext || isLong(i))
                break;
        }
        return needed;
    }

    static qreal leadingHeight(const Strip &strip)
    {
        qreal height = 0;
        for (const StripCell &cell : strip.cells) {
            const qsizetype lines = qMin(cell.block.lines.size(), qsizetype(leadingLines));
            if (lines > 0)
                height = qMax(height, cell.block.lines.at(lines - 1).bottom());
        }
        return height + 2 * strip.padding;
    }

    void newPage(int tableHead)
    {
        ++m_page;
        m_y = m_top;
        m_pageIsEmpty = true;
        if (tableHead >= 0)
            placeWhole(tableHead, false);
    }

    void placeWhole(int index, bool begins)
    {
        Placement placement{index, m_page, m_y, m_heights.at(index), {}, begins};
        for (const StripCell &cell : m_strips.at(index).cells)
            placement.lines.append({0, int(cell.block.lines.size())});
        append(placement);
    }

    void placeByLines(int index)
    {
        const Strip &strip = m_strips.at(index);
        QList<LineRange> done(strip.cells.size());
        for (bool begins = true;; begins = false) {
            const qreal room = m_bottom - m_y - 2 * strip.padding;
            Placement placement{index, m_page, m_y, 0, {}, begins};
            bool finished = true;
            for (qsizetype i = 0; i < strip.cells.size(); ++i) {
                const TextBlock &block = strip.cells.at(i).block;
                const int first = done.at(i).first + done.at(i).count;
                done[i] = {first, linesThatFit(block, first, room)};
                placement.lines.append(done.at(i));
                placement.height = qMax(placement.height, heightOf(block, done.at(i)) + 2 * strip.padding);
                finished = finished && first + done.at(i).count == block.lines.size();
            }
            append(placement);
            if (finished)
                return;
            newPage(headOf(index));
        }
    }

    // At least one, so that every page makes progress; never leaves a single line for the next page.
    static int linesThatFit(const TextBlock &block, int first, qreal room)
    {
        const int left = int(block.lines.size()) - first;
        int count = 0;
        while (count < left && heightOf(block, {first, count + 1}) <= room)
            ++count;
        if (left - count == 1 && count > 2)
            --count;
        return left > 0 ? qMax(1, count) : 0;
    }

    static qreal heightOf(const TextBlock &block, LineRange range)
    {
        if (range.count == 0)
            return 0;
        return block.lines.at(range.first + range.count - 1).bottom() - block.lines.at(range.first).top;
    }

    void append(const Placement &placement)
    {
        m_placements.append(placement);
        m_y += placement.height;
        m_pageIsEmpty = false;
    }

    const QList<Strip> &m_strips;
    const qreal m_top;
    const qreal m_bottom;
    QList<qreal> m_heights;
    QList<Placement> m_placements;
    int m_page = 0;
    qreal m_y;
    bool m_pageIsEmpty = true;
};

} // namespace

QList<Placement> breakIntoPages(const QList<Strip> &strips, qreal bodyTop, qreal bodyBottom)
{
    return PageBreaker(strips, bodyTop, bodyBottom).run();
}

} // namespace qupia
