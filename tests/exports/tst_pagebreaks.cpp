// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/pagebreaks.h"
#include "exports/pages/tablestrips.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

constexpr qreal lineHeight = 10;

TextBlock block(int lines)
{
    TextBlock result;
    for (int i = 0; i < lines; ++i)
        result.lines.append({i * lineHeight, lineHeight, (i + 0.8) * lineHeight, {}});
    return result;
}

// A strip of two columns with so many lines.
Strip strip(int kk, int ru, bool keepWithNext = false)
{
    Strip result;
    result.cells = {{0, block(kk), -1}, {100, block(ru), -1}};
    result.keepWithNext = keepWithNext;
    return result;
}

QList<int> pagesOf(const QList<Placement> &placements)
{
    QList<int> pages;
    for (const Placement &placement : placements)
        pages.append(placement.page);
    return pages;
}

// A page of ten lines.
QList<Placement> onPages(const QList<Strip> &strips)
{
    return breakIntoPages(strips, 0, 10 * lineHeight);
}

} // namespace

class TestPageBreaks : public QObject {
    Q_OBJECT

private slots:
    void stripsStayWhole()
    {
        const QList<Placement> placements = onPages({strip(4, 3), strip(5, 2), strip(2, 2)});
        QCOMPARE(pagesOf(placements), (QList<int>{0, 0, 1}));
        QCOMPARE(placements.at(1).top, 40);
        QCOMPARE(placements.at(2).top, 0);
        QCOMPARE(placements.at(0).lines.at(1).count, 3);
    }

    void fullPageIsUsedToTheLastLine()
    {
        QCOMPARE(pagesOf(onPages({strip(5, 5), strip(5, 5), strip(1, 1)})), (QList<int>{0, 0, 1}));
    }

    void headingStaysWithItsText()
    {
        QCOMPARE(pagesOf(onPages({strip(7, 7), strip(1, 1, true), strip(3, 3)})), (QList<int>{0, 1, 1}));
        QCOMPARE(pagesOf(onPages({strip(6, 6), strip(1, 1, true), strip(3, 3)})), (QList<int>{0, 0, 0}));
        // heading, lead-in, item
        QCOMPARE(pagesOf(onPages({strip(7, 7), strip(1, 1, true), strip(1, 1, true), strip(2, 2)})), (QList<int>{0, 1, 1, 1}));
        // at the end of all there is nothing to stay with
        QCOMPARE(pagesOf(onPages({strip(9, 9), strip(1, 1, true)})), (QList<int>{0, 0}));
    }

    void chainLongerThanAPageIsNotKept()
    {
        QList<Strip> chain;
        for (int i = 0; i < 30; ++i)
            chain.append(strip(1, 1, true));
        const QList<Placement> placements = onPages(chain);
        QCOMPARE(placements.size(), 30);
        QCOMPARE(placements.last().page, 3); // nine to a page: each but the last stays with its next
    }

    void longStripBreaksInBothColumns()
    {
        const QList<Placement> placements = onPages({strip(2, 2), strip(25, 12)});
        QCOMPARE(pagesOf(placements), (QList<int>{0, 0, 1, 2}));
        QList<int> next{0, 0};
        for (const Placement &placement : placements.mid(1)) {
            QCOMPARE(placement.begins, placement.page == 0);
            for (int column = 0; column < 2; ++column) {
                if (placement.lines.at(column).count > 0)
                    QCOMPARE(placement.lines.at(column).first, next[column]);
                next[column] += placement.lines.at(column).count;
            }
            QVERIFY(placement.top + placement.height <= 100);
        }
        QCOMPARE(next, (QList<int>{25, 12}));
    }

    // Under a heading a few of its lines are enough; alone at the foot of a page it does not begin.
    void longStripNeedsRoomToBegin()
    {
        QCOMPARE(pagesOf(onPages({strip(5, 5), strip(1, 1, true), strip(15, 15)})).first(3), (QList<int>{0, 0, 0}));
        QCOMPARE(pagesOf(onPages({strip(7, 7), strip(1, 1, true), strip(15, 15)})).first(3), (QList<int>{0, 1, 1}));
    }

    void noSingleLineIsLeftOver()
    {
        const QList<Placement> placements = onPages({strip(11, 11)});
        QCOMPARE(placements.size(), 2);
        QCOMPARE(placements.at(1).lines.at(0).count, 2);
    }

    void languagesBeginOnTheirOwnPage()
    {
        Strip second = strip(1, 0);
        second.startsPage = true;
        QCOMPARE(pagesOf(onPages({strip(1, 0), second})), (QList<int>{0, 1}));
        QCOMPARE(pagesOf(onPages({second})), (QList<int>{0}));
    }

    void tableHeadIsRepeated()
    {
        QList<Strip> strips{strip(6, 6), strip(1, 1, true)};
        for (int i = 0; i < 3; ++i) {
            Strip row = strip(3, 3);
            row.tableHead = 1;
            strips.append(row);
        }
        const QList<Placement> placements = onPages(strips);
        QCOMPARE(pagesOf(placements), (QList<int>{0, 0, 0, 1, 1, 1}));
        QCOMPARE(placements.at(3).strip, 1);
        QVERIFY(!placements.at(3).begins);
        QCOMPARE(placements.at(4).top, lineHeight);
    }

    void tallTableHeadIsNotRepeated()
    {
        Strip row = strip(6, 6);
        row.tableHead = 0;
        const QList<Placement> placements = onPages({strip(8, 8, true), row, row});
        QCOMPARE(pagesOf(placements), (QList<int>{0, 1, 2}));
    }

    void nothingToPrint()
    {
        QVERIFY(onPages({}).isEmpty());
        QCOMPARE(onPages({Strip()}).size(), 1);
    }

    void widthsOfColumns_data()
    {
        using Extents = QList<TextExtent>;
        QTest::addColumn<Extents>("extents");
        QTest::newRow("all fit") << Extents{{10, 20}, {10, 30}, {10, 10}};
        QTest::newRow("one is long") << Extents{{10, 5000}, {10, 30}, {10, 10}};
        QTest::newRow("one word is long") << Extents{{200, 210}, {20, 300}, {10, 10}};
        QTest::newRow("words do not fit") << Extents{{300, 400}, {200, 200}, {100, 900}};
        QTest::newRow("one word is endless") << Extents{{90000, 90000}, {20, 20}, {10, 90}};
        QTest::newRow("equal") << Extents{{10, 10}, {10, 10}, {10, 10}};
        QTest::newRow("empty") << Extents{{0, 0}, {0, 0}, {0, 0}};
    }

    void widthsOfColumns()
    {
        QFETCH(QList<TextExtent>, extents);
        const QList<qreal> widths = columnWidths({extents}, 300);
        QCOMPARE(widths.size(), extents.size());
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0.0), 300.0);
        const auto addWord = [](qreal sum, const TextExtent &extent) { return sum + extent.word; };
        const bool wordsFit = std::accumulate(extents.begin(), extents.end(), 0.0, addWord) <= 300;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            QVERIFY(widths.at(i) >= 0);
            QVERIFY(!wordsFit || widths.at(i) >= extents.at(i).word);
        }
    }

    // One long text in the first column would take width that every other row needs in the second.
    void widthGoesWhereItSavesLines()
    {
        QList<QList<TextExtent>> rows{{{40, 900}, {40, 60}}};
        for (int i = 0; i < 12; ++i)
            rows.append({{40, 45}, {40, 190}});
        const QList<qreal> widths = columnWidths(rows, 300);
        QVERIFY2(widths.at(1) >= 190, qPrintable(QString::number(widths.at(1))));
        QVERIFY(widths.at(0) >= 45);
    }
};

QTEST_GUILESS_MAIN(TestPageBreaks)
#include "tst_pagebreaks.moc"
