// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/exporter.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

class TestExporters : public QObject {
    Q_OBJECT

private slots:
    void everyFormatIsComplete()
    {
        QStringList ids;
        for (const auto &format : allExporters()) {
            ids.append(format->id());
            QVERIFY(!format->suffix().isEmpty());
            QVERIFY(format->mediaType().contains(u'/'));
            QVERIFY(!format->name().isEmpty());
            QCOMPARE(exporter(format->id()), format.get());
        }
        QCOMPARE(ids.first(), u"html"_s);
        QVERIFY(ids.contains(u"pdf"_s));
        QVERIFY(ids.contains(u"txt"_s));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QCOMPARE(exporter(u"doc"_s), nullptr);
    }

    void layoutsHaveNames()
    {
        for (const Layout layout : {Layout::SideBySide, Layout::Sequential, Layout::Single})
            QCOMPARE(layoutFromName(layoutName(layout)), layout);
        QCOMPARE(layoutName(Layout::SideBySide), u"side-by-side"_s);
        QVERIFY(!layoutFromName(u"both"_s));
    }

    void languagesOfALayout_data()
    {
        using Languages = QList<Language>;
        QTest::addColumn<Layout>("layout");
        QTest::addColumn<Languages>("wanted");
        QTest::addColumn<Languages>("printed");
        const Languages both{Language::Kazakh, Language::Russian};
        const Languages turned{Language::Russian, Language::Kazakh};
        const Languages russian{Language::Russian};
        QTest::newRow("side by side") << Layout::SideBySide << both << both;
        QTest::newRow("order is kept") << Layout::Sequential << turned << turned;
        QTest::newRow("single takes the first") << Layout::Single << turned << russian;
        QTest::newRow("one language side by side") << Layout::SideBySide << russian << russian;
        QTest::newRow("twice the same") << Layout::Sequential << Languages{Language::Russian, Language::Russian} << russian;
        QTest::newRow("none means both") << Layout::Sequential << Languages{} << both;
        QTest::newRow("none, single") << Layout::Single << Languages{} << Languages{Language::Kazakh};
    }

    void languagesOfALayout()
    {
        QFETCH(Layout, layout);
        QFETCH(QList<Language>, wanted);
        QTEST(printedLanguages({layout, wanted, false}), "printed");
    }
};

QTEST_GUILESS_MAIN(TestExporters)
#include "tst_exporters.moc"
