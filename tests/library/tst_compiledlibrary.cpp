// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/compiledlibrary.h"
#include "library/libraryloader.h"
#include "support/reallibrary.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

class TestCompiledLibrary : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLost()
    {
        const QByteArray bytes = compiledLibrary(test::realLibrary());
        const std::optional<TemplateLibrary> read = libraryFromCompiled(bytes);
        QVERIFY(read.has_value());
        QCOMPARE(compiledLibrary(*read), bytes);
    }

    // What the program carries is made from the templates that stand in the source.
    void carriedIsTheSource()
    {
        QFile carried(u":/templates"_s);
        QVERIFY(carried.open(QIODevice::ReadOnly));
        QVERIFY(carried.readAll() == compiledLibrary(test::realLibrary()));
    }

    // A look here and there at values that came through the bytes, of each kind that has its own way of being written.
    void valuesAreThemselves()
    {
        const LibraryLoad load = loadLibrary(u":/templates"_s);
        QVERIFY(load.issues.isEmpty());
        const TemplateLibrary &read = load.library;
        const TemplateLibrary &source = test::realLibrary();
        const ClauseId response(u"rights.response-terms"_s);
        QCOMPARE(read.clause(response)->source, source.clause(response)->source);
        QCOMPARE(read.clause(response)->text, source.clause(response)->text);
        QCOMPARE(read.clause(response)->position, source.clause(response)->position);
        const FieldId answer(u"rights.answerDays"_s);
        QCOMPARE(read.field(answer)->defaultValue, source.field(answer)->defaultValue);
        QCOMPARE(read.field(answer)->maximum, source.field(answer)->maximum);
        QCOMPARE(read.article(ArticleId(u"94-V:24(1)(2)"_s))->text, source.article(ArticleId(u"94-V:24(1)(2)"_s))->text);
        QCOMPARE(read.presets.first().samples, source.presets.first().samples);
        QCOMPARE(read.lawRules, source.lawRules);
        QVERIFY(!read.phrasesFor(u"келісім").isEmpty());
        QCOMPARE(read.phrasesFor(u"келісім").size(), source.phrasesFor(u"келісім").size());
        const QString shop = u"персональные данные покупателя"_s;
        qsizetype terms = 0;
        for (qsizetype i = 0; i < source.termPairs.size(); ++i) {
            QCOMPARE(read.termPairs.at(i).pattern.ru.matches(shop), source.termPairs.at(i).pattern.ru.matches(shop));
            terms += read.termPairs.at(i).pattern.ru.matches(shop) ? 1 : 0;
        }
        QVERIFY(terms > 0);
    }

    void damageIsSeen_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = compiledLibrary(test::realLibrary());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << whole.first(whole.size() / 2);
        QTest::newRow("last byte") << whole.chopped(1);
        QTest::newRow("more") << whole + '\0';
        QTest::newRow("other make") << "QQQQ" + whole.sliced(4);
    }

    void damageIsSeen()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!libraryFromCompiled(bytes).has_value());
    }
};

QTEST_GUILESS_MAIN(TestCompiledLibrary)
#include "tst_compiledlibrary.moc"
