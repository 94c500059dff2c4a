// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/citation.h"

#include "support/reallibrary.h"

using namespace Qt::StringLiterals;
using namespace qupia;
using test::realLibrary;

class TestCitation : public QObject {
    Q_OBJECT
private slots:
    void asLawyersWriteIt_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("kk");
        QTest::addColumn<QString>("ru");
        QTest::addColumn<QString>("en");
        QTest::newRow("sub-point") << u"94-V:8(4)(5)"_s << u"94-V, 8-бап, 4-тармақ, 5) тармақша"_s
                                   << u"94-V, ст. 8, п. 4, пп. 5)"_s << u"94-V, Art. 8(4)(5)"_s;
        QTest::newRow("inserted sub-point") << u"94-V:25(2)(1-1)"_s << u"94-V, 25-бап, 2-тармақ, 1-1) тармақша"_s
                                            << u"94-V, ст. 25, п. 2, пп. 1-1)"_s << u"94-V, Art. 25(2)(1-1)"_s;
        QTest::newRow("inserted article") << u"94-V:27-1(1)(5)"_s << u"94-V, 27-1-бап, 1-тармақ, 5) тармақша"_s
                                          << u"94-V, ст. 27-1, п. 1, пп. 5)"_s << u"94-V, Art. 27-1(1)(5)"_s;
        QTest::newRow("point") << u"94-V:7(6)"_s << u"94-V, 7-бап, 6-тармақ"_s << u"94-V, ст. 7, п. 6"_s << u"94-V, Art. 7(6)"_s;
        QTest::newRow("article") << u"94-V:6"_s << u"94-V, 6-бап"_s << u"94-V, ст. 6"_s << u"94-V, Art. 6"_s;
        QTest::newRow("definition") << u"94-V:1(2)"_s << u"94-V, 1-бап, 2) тармақша"_s << u"94-V, ст. 1, пп. 2)"_s
                                    << u"94-V, Art. 1(2)"_s;
        QTest::newRow("ground of destruction")
            << u"94-V:18(3-1)"_s << u"94-V, 18-бап, 3-1) тармақша"_s << u"94-V, ст. 18, пп. 3-1)"_s << u"94-V, Art. 18(3-1)"_s;
        QTest::newRow("platform") << u"18-VIII:1(10)"_s << u"18-VIII, 1-бап, 10) тармақша"_s << u"18-VIII, ст. 1, пп. 10)"_s
                                  << u"18-VIII, Art. 1(10)"_s;
        QTest::newRow("point of an order") << u"179-NK:11"_s << u"179/НҚ, 11-тармақ"_s << u"179/НҚ, п. 11"_s
                                           << u"179/НҚ, para. 11"_s;
        QTest::newRow("rules as a whole") << u"395-NK:rules"_s << u"395/НҚ"_s << u"395/НҚ"_s << u"395/НҚ"_s;
        QTest::newRow("overlay") << u"326-VIII:94-V"_s << u"326-VIII"_s << u"326-VIII"_s << u"326-VIII"_s;
        QTest::newRow("act") << u"94-V"_s << u"94-V"_s << u"94-V"_s << u"94-V"_s;
        QTest::newRow("unknown act") << u"95-V:1"_s << u"95-V:1"_s << u"95-V:1"_s << u"95-V:1"_s;
        QTest::newRow("too deep") << u"94-V:8(4)(5)(6)"_s << u"94-V:8(4)(5)(6)"_s << u"94-V:8(4)(5)(6)"_s << u"94-V:8(4)(5)(6)"_s;
        QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    }

    void asLawyersWriteIt()
    {
        QFETCH(QString, id);
        QTEST(citation(ArticleId(id), realLibrary(), InterfaceLanguage::Kazakh), "kk");
        QTEST(citation(ArticleId(id), realLibrary(), InterfaceLanguage::Russian), "ru");
        QTEST(citation(ArticleId(id), realLibrary(), InterfaceLanguage::English), "en");
    }

    void severalAreJoined()
    {
        const QList<ArticleId> basis{ArticleId(u"94-V:6"_s), ArticleId(u"179-NK:rules"_s)};
        QCOMPARE(citations(basis, realLibrary(), InterfaceLanguage::Russian), u"94-V, ст. 6; 179/НҚ"_s);
        QVERIFY(citations({}, realLibrary(), InterfaceLanguage::Russian).isEmpty());
    }

    // No citation of the templates comes out as its id.
    void everyArticleHasItsForm()
    {
        for (const Act &act : realLibrary().acts) {
            for (const Article &article : act.articles) {
                const ArticleId id(act.id + u':' + article.id);
                for (const InterfaceLanguage language :
                    {InterfaceLanguage::Kazakh, InterfaceLanguage::Russian, InterfaceLanguage::English}) {
                    const QString text = citation(id, realLibrary(), language);
                    QVERIFY2(text.startsWith(act.number) && !text.contains(u':') && !text.contains(u'{'), qPrintable(text));
                    QCOMPARE(text == act.number, article.whole);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCitation)
#include "tst_citation.moc"
