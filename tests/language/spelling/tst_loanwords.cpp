// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/loanwords.h"

#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

class LoanWordsTest : public QObject {
    Q_OBJECT

private slots:
    void stems_data();
    void stems();
};

void LoanWordsTest::stems_data()
{
    QTest::addColumn<QString>("russian");
    QTest::addColumn<QStringList>("stems");
    for (const QString &word : {u"курсор"_s, u"регрессия"_s, u"логистика"_s, u"программа"_s, u"модуль"_s, u"принтер"_s})
        QTest::newRow(qPrintable(word)) << word << QStringList{word};
    QTest::newRow("adjective") << u"виртуальный"_s << QStringList{u"виртуал"_s};
    QTest::newRow("another") << u"бинарный"_s << QStringList{u"бинар"_s};
    // Russian's own: by their endings, or too short to tell.
    for (const QString &word : {u"вежливость"_s, u"условие"_s, u"читать"_s, u"чайник"_s, u"красный"_s, u"молоко"_s, u"щётка"_s,
             u"бред"_s, u"рана"_s, u"Москва"_s, u"интернет-магазин"_s, QString()})
        QTest::newRow(qPrintable(u"not "_s + word)) << word << QStringList{};
}

void LoanWordsTest::stems()
{
    QFETCH(QString, russian);
    QTEST(loanStems({russian}), "stems");
}

QTEST_GUILESS_MAIN(LoanWordsTest)
#include "tst_loanwords.moc"
