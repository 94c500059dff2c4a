// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/compose.h"
#include "compose/composer.h"
#include "support/answers.h"
#include "support/readpolicy.h"
#include "support/reallibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::realLibrary;

Edition edition(int number, const QString &version, const QString &date)
{
    Edition edition;
    edition.number = number;
    edition.version = version;
    edition.date = date;
    return edition;
}

PolicyDocument documentWith(const QList<Edition> &editions, bool listed, const QString &now)
{
    PolicyDocument document = newDocument(realLibrary(), PresetId(u"services-site"_s));
    document = test::withValue(std::move(document), u"changes.listEditions"_s, listed);
    document = test::withValue(std::move(document), u"doc.version"_s, now);
    document.editions = editions;
    return document;
}

QString changesClause(const ComposedPolicy &policy, Language language)
{
    return test::textOf(policy, u"changes.effective"_s, language);
}

} // namespace

// The list of editions that were published before, printed where the merchant wants it.
class TestEarlierEditions : public QObject {
    Q_OBJECT

private slots:
    void list_data()
    {
        QTest::addColumn<PolicyDocument>("document");
        QTest::addColumn<QString>("kazakh");
        QTest::addColumn<QString>("russian");
        const Edition first = edition(1, u"1.0"_s, u"2026-03-01"_s);
        const Edition second = edition(2, u"1.1"_s, u"2026-07-12"_s);
        QTest::newRow("two") << documentWith({first, second}, true, u"2.0"_s)
                             << u"Бұрынғы редакциялар: 1.0-редакция (2026 жылғы 1 наурыз); 1.1-редакция (2026 жылғы 12 шілде)."_s
                             << u"Прежние редакции: редакция 1.0 (1 марта 2026 года); редакция 1.1 (12 июля 2026 года)."_s;
        // The text that goes out as an edition must not change by having gone out.
        QTest::newRow("the text's own") << documentWith({first, second}, true, u"1.1"_s)
                                        << u"Бұрынғы редакциялар: 1.0-редакция (2026 жылғы 1 наурыз)."_s
                                        << u"Прежние редакции: редакция 1.0 (1 марта 2026 года)."_s;
        QTest::newRow("not wanted") << documentWith({first, second}, false, u"2.0"_s) << QString() << QString();
        QTest::newRow("none yet") << documentWith({}, true, u"1.0"_s) << QString() << QString();
        QTest::newRow("damaged") << documentWith(
            {edition(1, u""_s, u"2026-03-01"_s), edition(2, u"1.1"_s, u"soon"_s)}, true, u"2.0"_s)
                                 << QString() << QString();
    }

    void list()
    {
        QFETCH(PolicyDocument, document);
        QFETCH(QString, kazakh);
        QFETCH(QString, russian);
        const ComposedPolicy policy = compose(document, realLibrary());
        const QString inKazakh = changesClause(policy, Language::Kazakh);
        const QString inRussian = changesClause(policy, Language::Russian);
        QVERIFY(!inKazakh.isEmpty() && !inRussian.isEmpty());
        if (kazakh.isEmpty()) {
            QVERIFY2(!inKazakh.contains(u"Бұрынғы редакциялар:"_s), qPrintable(inKazakh));
            QVERIFY2(!inRussian.contains(u"Прежние редакции:"_s), qPrintable(inRussian));
        } else {
            QVERIFY2(inKazakh.contains(kazakh), qPrintable(inKazakh));
            QVERIFY2(inRussian.contains(russian), qPrintable(inRussian));
        }
    }

    // A composer that remembers its texts sees an edition that has come.
    void rememberedTextIsMadeAnew()
    {
        Composer composer(realLibrary());
        PolicyDocument document = documentWith({}, true, u"2.0"_s);
        QVERIFY(!changesClause(composer.compose(document), Language::Russian).contains(u"Прежние редакции:"_s));
        document.editions.append(edition(1, u"1.0"_s, u"2026-03-01"_s));
        QVERIFY(changesClause(composer.compose(document), Language::Russian).contains(u"Прежние редакции: редакция 1.0"_s));
    }
};

QTEST_GUILESS_MAIN(TestEarlierEditions)
#include "tst_earliereditions.moc"
