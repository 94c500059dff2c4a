// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/kazakh/suffixtags.h"

#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

class SuffixTagsTest : public QObject {
    Q_OBJECT

private slots:
    void tags_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("tags");
        QTest::addColumn<QString>("form");
        QTest::newRow("case") << u"дос"_s << u"PL;DAT"_s << u"достарға"_s;
        QTest::newRow("possessive first") << u"сайт"_s << u"P3;LOC"_s << u"сайтында"_s;
        QTest::newRow("any order") << u"сайт"_s << u"LOC;P3"_s << u"сайтында"_s;
        QTest::newRow("attributive alone") << u"қала"_s << u"ATTR"_s << u"қаладағы"_s;
        QTest::newRow("attributive of a possessive") << u"облыс"_s << u"P3;ATTR"_s << u"облысындағы"_s;
        QTest::newRow("plural possessive") << u"үй"_s << u"PL;P3;ATTR"_s << u"үйлеріндегі"_s;
        QTest::newRow("nothing") << u"үй"_s << QString() << u"үй"_s;
        QTest::newRow("nominative") << u"үй"_s << u"N;NOM;SG"_s << u"үй"_s;
        QTest::newRow("cluster") << u"акт"_s << u"PL;GEN"_s << u"актілердің"_s;
        QTest::newRow("soft sign") << u"повесть"_s << u"PL"_s << u"повестер"_s;
        QTest::newRow("loan in -ик") << u"график"_s << u"P3"_s << u"графигі"_s;
        QTest::newRow("loan in -ок") << u"кубок"_s << u"P3"_s << u"кубогы"_s;
        QTest::newRow("loan in -ип") << u"принцип"_s << u"P3"_s << u"принципі"_s;
        QTest::newRow("vowel drop") << u"көрік"_s << u"P3;ACC"_s << u"көркін"_s;
        QTest::newRow("no vowel drop") << u"ғұмыр"_s << u"P3"_s << u"ғұмыры"_s;
        QTest::newRow("frozen possessive") << u"отбасы"_s << u"ACC"_s << u"отбасын"_s;
        QTest::newRow("plural within a possessive") << u"деректер субъектісі"_s << u"PL;DAT"_s << u"деректер субъектілеріне"_s;
        QTest::newRow("plural within -лігі") << u"Сайт әкімшілігі"_s << u"PL"_s << u"Сайт әкімшіліктері"_s;
        QTest::newRow("plural of a head") << u"Абай көшесі"_s << u"PL;LOC"_s << u"Абай көшелерінде"_s;
        QTest::newRow("pronoun") << u"ол"_s << u"DAT"_s << u"оған"_s;
        QTest::newRow("pronoun, capital") << u"Мен"_s << u"DAT"_s << u"Маған"_s;
    }

    void tags()
    {
        QFETCH(QString, word);
        QFETCH(QString, tags);
        QFETCH(QString, form);
        const auto read = suffixTags(tags);
        QVERIFY(read.has_value());
        QCOMPARE(inflect(word, read->kazakhCase, read->form).form, form);
    }

    void unknownTags()
    {
        QVERIFY(!suffixTags(u"DAT;FOO"_s).has_value());
        QVERIFY(!suffixTags(u"дат"_s).has_value());
    }
};

QTEST_GUILESS_MAIN(SuffixTagsTest)
#include "tst_suffixtags.moc"
