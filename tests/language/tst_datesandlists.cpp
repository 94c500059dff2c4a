// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/dates.h"
#include "language/lists.h"

#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

class DatesAndListsTest : public QObject {
    Q_OBJECT

private slots:
    void dates_data();
    void dates();
    void noDate();
    void lists_data();
    void lists();
    void finalStops_data();
    void finalStops();
};

void DatesAndListsTest::dates_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("kazakh");
    QTest::addColumn<QString>("russian");
    QTest::newRow("first of July") << QDate(2026, 7, 1) << u"2026 жылғы 1 шілде"_s << u"1 июля 2026 года"_s;
    QTest::newRow("the law's date") << QDate(2013, 5, 21) << u"2013 жылғы 21 мамыр"_s << u"21 мая 2013 года"_s;
    QTest::newRow("leap day") << QDate(2028, 2, 29) << u"2028 жылғы 29 ақпан"_s << u"29 февраля 2028 года"_s;
    QTest::newRow("last of December") << QDate(1999, 12, 31) << u"1999 жылғы 31 желтоқсан"_s << u"31 декабря 1999 года"_s;
}

void DatesAndListsTest::dates()
{
    QFETCH(QDate, date);
    QFETCH(QString, kazakh);
    QFETCH(QString, russian);
    QCOMPARE(dateText(date, Language::Kazakh), kazakh);
    QCOMPARE(dateText(date, Language::Russian), russian);
}

void DatesAndListsTest::noDate()
{
    QVERIFY(dateText(QDate(), Language::Kazakh).isEmpty());
    QVERIFY(dateText(QDate(2026, 2, 30), Language::Russian).isEmpty());
    for (int month = 1; month <= 12; ++month) {
        QVERIFY(!monthInDate(month, Language::Kazakh).isEmpty());
        QVERIFY(!monthInDate(month, Language::Russian).isEmpty());
    }
    QVERIFY(monthInDate(0, Language::Kazakh).isEmpty());
    QVERIFY(monthInDate(13, Language::Russian).isEmpty());
}

void DatesAndListsTest::lists_data()
{
    QTest::addColumn<QStringList>("members");
    QTest::addColumn<QString>("kazakh");
    QTest::addColumn<QString>("russian");
    QTest::newRow("none") << QStringList{} << QString() << QString();
    QTest::newRow("one") << QStringList{u"аты"_s} << u"аты"_s << u"аты"_s;
    QTest::newRow("two") << QStringList{u"а"_s, u"б"_s} << u"а және б"_s << u"а и б"_s;
    QTest::newRow("three") << QStringList{u"а"_s, u"б"_s, u"в"_s} << u"а, б және в"_s << u"а, б и в"_s;
    QTest::newRow("empty members") << QStringList{QString(), u"а"_s, QString(), u"б"_s} << u"а және б"_s << u"а и б"_s;
}

void DatesAndListsTest::lists()
{
    QFETCH(QStringList, members);
    QFETCH(QString, kazakh);
    QFETCH(QString, russian);
    QCOMPARE(joined(members, Language::Kazakh), kazakh);
    QCOMPARE(joined(members, Language::Russian), russian);
}

void DatesAndListsTest::finalStops_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bare");
    QTest::newRow("full stop") << u"тауарды жеткізу."_s << u"тауарды жеткізу"_s;
    QTest::newRow("semicolon and space") << u"тауарды жеткізу ; "_s << u"тауарды жеткізу"_s;
    QTest::newRow("ellipsis of stops") << u"и другие..."_s << u"и другие"_s;
    QTest::newRow("Kazakh abbreviation") << u"және т.б."_s << u"және т.б."_s;
    QTest::newRow("Russian abbreviation") << u"2026 г."_s << u"2026 г."_s;
    QTest::newRow("domain") << u"сайт example.kz."_s << u"сайт example.kz"_s;
    QTest::newRow("none") << u"без точки"_s << u"без точки"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only a stop") << u"."_s << QString();
}

void DatesAndListsTest::finalStops()
{
    QFETCH(QString, text);
    QFETCH(QString, bare);
    QCOMPARE(withoutFinalStop(text), bare);
}

QTEST_GUILESS_MAIN(DatesAndListsTest)
#include "tst_datesandlists.moc"
