// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/fonts.h"
#include "exports/pages/pagestyle.h"

#include <QFontMetricsF>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

class TestFonts : public QObject {
    Q_OBJECT

private slots:
    // In this order: what is loaded once stays.
    void missingFilesAreAnError()
    {
        const QTemporaryDir empty;
        const Result<void> loaded = loadPolicyFonts(empty.path());
        QVERIFY(!loaded.ok());
        QVERIFY(loaded.error().message.contains(serifFamily()));
    }

    void carriedFontsLoad()
    {
        const Result<void> loaded = loadPolicyFonts();
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().message));
        QVERIFY(loadPolicyFonts().ok());
    }

    void everyLetterIsThere_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<bool>("bold");
        QTest::addColumn<bool>("italic");
        QTest::newRow("serif") << serifFamily() << false << false;
        QTest::newRow("serif bold") << serifFamily() << true << false;
        QTest::newRow("serif italic") << serifFamily() << false << true;
        QTest::newRow("sans") << sansFamily() << false << false;
        QTest::newRow("sans bold") << sansFamily() << true << false;
    }

    void everyLetterIsThere()
    {
        QFETCH(QString, family);
        QFETCH(bool, bold);
        QFETCH(bool, italic);
        QFont font(family);
        font.setBold(bold);
        font.setItalic(italic);
        font.setPixelSize(100);
        const QRawFont raw = QRawFont::fromFont(font);
        QCOMPARE(raw.familyName(), family);
        QCOMPARE(raw.weight() >= QFont::Bold, bold);
        QCOMPARE(raw.style() != QFont::StyleNormal, italic);
        const QString letters = u"АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя"
                                "AaZzŞşĞğİıÄäÖöÜüÑñ0123456789«»„“”–—…№₸₽€§©•☐‑"_s;
        for (const QChar letter : letters)
            QVERIFY2(raw.supportsCharacter(letter), qPrintable(u"U+%1"_s.arg(letter.unicode(), 4, 16, QChar(u'0'))));
    }

    void sizesAreInDots()
    {
        const PageStyle style(2);
        QCOMPARE(style.text.font.pixelSize(), qRound(9.5 * dotsPerPoint));
        QVERIFY(style.columnWidth() * 2 + style.columnGap <= style.body.width() + 1);
        QVERIFY(style.columnLeft(1) > style.columnLeft(0) + style.columnWidth());
    }
};

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
