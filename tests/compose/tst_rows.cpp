// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/rows.h"
#include "support/samplepolicy.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

class TestRows : public QObject {
    Q_OBJECT

private slots:
    void sampleInOrder()
    {
        const QList<Row> rows = rowsOf(test::samplePolicy());
        QStringList anchors;
        for (const Row &row : rows)
            anchors.append(row.anchor);
        QCOMPARE(anchors,
            (QStringList{u"top"_s, u"general"_s, u"general-scope"_s, u"general-contacts"_s, u"rights"_s, u"rights-intro"_s,
                u"rights-access"_s, u"rights-rectify"_s, u"rights-withdraw"_s, u"rights-answer"_s, u"annex"_s,
                u"annex-data-register"_s, u"annex-consent-form"_s, u"annex-consent-form-2"_s, u"annex-consent-form-3"_s,
                u"annex-consent-form-4"_s}));
        QCOMPARE(rows.at(0).kind, Row::Kind::Title);
        QCOMPARE(rows.at(1).kind, Row::Kind::Heading);
        QVERIFY(rows.at(1).clause.isEmpty());
        QCOMPARE(rows.at(5).kind, Row::Kind::ListIntro);
        QCOMPARE(rows.at(5).number, u"2.1"_s);
        QCOMPARE(rows.at(6).kind, Row::Kind::ListItem);
        QCOMPARE(rows.at(6).number, u"1)"_s);
        QCOMPARE(rows.at(6).section, SectionId(u"rights"_s));
        QCOMPARE(rows.at(11).kind, Row::Kind::Table);
        QCOMPARE(rows.at(11).table.rows.size(), 2);
        QVERIFY(rows.at(14).tickBox);
    }

    // A list in an annex may have no words before it: no empty row is made for them.
    void listWithoutIntro()
    {
        ComposedPolicy policy;
        List list;
        list.clause = ClauseId(u"a.b"_s);
        list.items = {ListItem{ClauseId(u"a.b"_s), ListItem::Marker::TickBox, {}, test::bilingual(u"бір"_s, u"один"_s)}};
        policy.blocks = {list};
        const QList<Row> rows = rowsOf(policy);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1).kind, Row::Kind::ListItem);
        QCOMPARE(rows.at(1).anchor, u"a-b"_s);
    }

    void anchorsNeverMeet()
    {
        ComposedPolicy policy;
        for (const QString &id : {u"a.b"_s, u"a-b"_s, u"a.b"_s, u"top"_s})
            policy.blocks.append(Paragraph{ClauseId(id), u"1.1"_s, test::bilingual(u"х"_s, u"х"_s)});
        QSet<QString> anchors;
        const QList<Row> rows = rowsOf(policy);
        for (const Row &row : rows)
            anchors.insert(row.anchor);
        QCOMPARE(anchors.size(), rows.size());
        QCOMPARE(rows.at(1).anchor, anchorOf(ClauseId(u"a.b"_s)));
    }

    void wordsAroundTheText()
    {
        const ComposedPolicy policy = test::samplePolicy();
        QCOMPARE(policy.word(u"contents"_s, Language::Kazakh), u"Мазмұны"_s);
        QCOMPARE(policy.word(u"no-such-word"_s, Language::Russian), u"no-such-word"_s);
    }
};

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
