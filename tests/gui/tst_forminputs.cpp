// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/languagepair.h"
#include "gui/form/numberline.h"
#include "gui/form/textinputs.h"
#include "gui/typing.h"
#include "support/answers.h"

#include <QLineEdit>
#include <QTest>

using namespace qupia;
using namespace qupia::test;
using namespace Qt::StringLiterals;

// The inputs that editors are made of.
class TestFormInputs : public QObject {
    Q_OBJECT

private slots:
    void secondLanguageFillsItselfUntilTouched()
    {
        LanguagePair both(u"name"_s, {}, nullptr);
        auto *kk = qobject_cast<QLineEdit *>(both.input(Language::Kazakh));
        auto *ru = qobject_cast<QLineEdit *>(both.input(Language::Russian));
        typeInto(kk, u"Kaspi 24"_s);
        QCOMPARE(ru->text(), u"Kaspi 24"_s);
        typeInto(kk, u" дүкені"_s);
        QCOMPARE(ru->text(), QString()); // no longer surely the same
        typeInto(ru, u"Магазин"_s);
        kk->clear();
        typeInto(kk, u"Shop"_s);
        QCOMPARE(ru->text(), u"Магазин"_s); // touched
        QCOMPARE(both.value(), pair(u"Shop"_s, u"Магазин"_s));
    }

    void mirrors_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("expected");
        QTest::newRow("first letter") << u""_s << u"K"_s << u""_s << u"K"_s;
        QTest::newRow("goes on") << u"Ka"_s << u"Kas"_s << u"Ka"_s << u"Kas"_s;
        QTest::newRow("touched") << u"Ka"_s << u"Kas"_s << u"Ка"_s << u"Ка"_s;
        QTest::newRow("emptied by hand") << u"Ka"_s << u"Kas"_s << u""_s << u""_s;
        QTest::newRow("Cyrillic") << u""_s << u"Қ"_s << u""_s << u""_s;
        QTest::newRow("only signs") << u""_s << u"№"_s << u""_s << u""_s;
        QTest::newRow("emptied") << u"K"_s << u""_s << u"K"_s << u""_s;
        QTest::newRow("equal Cyrillic stays") << u"Алматы"_s << u"Алмат"_s << u"Алматы"_s << u"Алматы"_s;
    }

    void mirrors()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, other);
        QTEST(mirrored(before, after, other), "expected");
    }

    void numberCountsWithTheArrowKeys()
    {
        NumberLine line;
        line.setLimits(1, 3);
        QTest::keyClick(&line, Qt::Key_Up);
        QCOMPARE(line.value(), QJsonValue(1));
        QTest::keyClick(&line, Qt::Key_Up);
        QTest::keyClick(&line, Qt::Key_Up);
        QTest::keyClick(&line, Qt::Key_Up);
        QCOMPARE(line.value(), QJsonValue(3));
        line.clear();
        typeInto(&line, u"40"_s); // typed beyond the limits: kept
        QCOMPARE(line.value(), QJsonValue(40));
    }
};

QTEST_MAIN(TestFormInputs)
#include "tst_forminputs.moc"
