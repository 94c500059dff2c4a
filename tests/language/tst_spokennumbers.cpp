// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spokennumbers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

class TestSpokenNumbers : public QObject {
    Q_OBJECT

private slots:
    void numbersInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("fifteen") << u"он бес күн"_s << Language::Kazakh << QStringList{u"15"_s};
        QTest::newRow("twenty-one") << u"двадцати одного дня"_s << Language::Russian << QStringList{u"21"_s};
        QTest::newRow("two numbers") << u"екі, үш күн"_s << Language::Kazakh << QStringList{u"2"_s, u"3"_s};
        QTest::newRow("hundreds") << u"үш жүз алпыс бес"_s << Language::Kazakh << QStringList{u"365"_s};
        QTest::newRow("Russian hundreds") << u"триста шестьдесят пять"_s << Language::Russian << QStringList{u"365"_s};
        QTest::newRow("thousands") << u"екі мың жиырма алты"_s << Language::Kazakh << QStringList{u"2026"_s};
        QTest::newRow("digits") << u"1 000, 9:00, 5.2"_s << Language::Russian << QStringList{u"1000"_s, u"9:00"_s, u"5.2"_s};
        QTest::newRow("no number") << u"оның онда"_s << Language::Kazakh << QStringList{};
    }

    void numbersInWords()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QFETCH(QStringList, values);
        QStringList found;
        for (const SpokenNumber &number : spokenNumbers(text, language))
            found << number.text;
        QCOMPARE(found, values);
    }
};

QTEST_GUILESS_MAIN(TestSpokenNumbers)
#include "tst_spokennumbers.moc"
