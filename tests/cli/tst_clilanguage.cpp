// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/speller.h"
#include "support/clirun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;
using namespace qupia::test;

class TestCliLanguage : public QObject {
    Q_OBJECT

private slots:
    void inflectsLines()
    {
        const Run result = run({u"kazakh"_s, u"inflect"_s, u"--tsv"_s}, u"қала\tDAT\r\nсайт\tP3;LOC\n\nдос\tPL"_s.toUtf8());
        VERIFY_CODE(result, 0);
        QCOMPARE(QString::fromUtf8(result.out), u"қалаға\nсайтында\n\nдостар\n"_s);
    }

    void explainsAWord()
    {
        const Run result = run({u"kazakh"_s, u"inflect"_s, u"акт"_s, u"GEN"_s, u"--explain"_s});
        VERIFY_CODE(result, 0);
        QVERIFY2(QString::fromUtf8(result.out).startsWith(u"актінің\tcertain\t"_s) && result.out.contains("stem.epenthesis"),
            result.out.constData());
    }

    // An answer a line, so that the other lines keep their places.
    void unknownTags()
    {
        const Run result = run({u"kazakh"_s, u"inflect"_s}, u"қала\tFOO\nқала\tDAT\n"_s.toUtf8());
        VERIFY_CODE(result, 2);
        QCOMPARE(QString::fromUtf8(result.out), u"\nқалаға\n"_s);
        QVERIFY2(result.error.contains("Line 1"_L1) && result.error.contains("FOO"_L1), qPrintable(result.error));
    }

    void badInput_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("10,000 letters") << QString(10000, u'қ') + u'а';
        QTest::newRow("emoji") << u"😀"_s;
        QTest::newRow("one letter") << u"а"_s;
        QTest::newRow("Arabic script") << u"قازاق"_s;
        QTest::newRow("Latin Kazakh") << u"Qazaqstan"_s;
    }

    void badInput()
    {
        QFETCH(QString, word);
        const Run inflected = run({u"kazakh"_s, u"inflect"_s}, (word + u"\tPL;P3;ABL\n"_s).toUtf8());
        VERIFY_CODE(inflected, 0);
        QVERIFY(QString::fromUtf8(inflected.out).startsWith(word.first(1)));
        if (!loadHunspellSpeller(Language::Kazakh))
            QSKIP("no Kazakh dictionary here");
        const Run spelt = run({u"spell"_s, u"--lang"_s, u"kk"_s, u"-"_s}, word.toUtf8());
        QVERIFY(spelt.code == 0 || spelt.code == 1);
    }

    void spells()
    {
        if (!loadHunspellSpeller(Language::Kazakh))
            QSKIP("no Kazakh dictionary here");
        const QByteArray text = u"Деректерді өндеу және сақтау."_s.toUtf8();
        const Run result = run({u"spell"_s, u"--lang"_s, u"kk"_s, u"--format"_s, u"tsv"_s, u"-"_s}, text);
        VERIFY_CODE(result, 1);
        QVERIFY2(QString::fromUtf8(result.out).startsWith(u"11\tөндеу\tөңдеу"_s), result.out.constData());
        QCOMPARE(result.out.count('\n'), 1);
    }

    void missingDictionary()
    {
        const Run result =
            run({u"spell"_s, u"--lang"_s, u"kk"_s, u"--dictionaries"_s, u"/no/such/folder"_s, u"-"_s}, u"хат"_s.toUtf8());
        VERIFY_CODE(result, 2);
        QVERIFY2(result.error.contains("kk_KZ"_L1), qPrintable(result.error));
    }
};

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_clilanguage.moc"
