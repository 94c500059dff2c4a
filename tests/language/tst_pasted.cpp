// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/pasted.h"

#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

class PastedTest : public QObject {
    Q_OBJECT

private slots:
    void becomes_data()
    {
        QTest::addColumn<QString>("clipboard");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("changes"); // letters, composed, spaces, hidden
        const auto row = [](const char *name, const QString &clipboard, const QString &text, const QList<int> &changes,
                             Language language = Language::Kazakh) {
            QTest::newRow(name) << clipboard << language << text << changes;
        };
        row("nothing to change", u"Дербес деректер, cookies-тен"_s, u"Дербес деректер, cookies-тен"_s, {0, 0, 0, 0});
        row("empty", QString(), QString(), {0, 0, 0, 0});
        row("Latin i of the official text", u"деректердi қорғау"_s, u"деректерді қорғау"_s, {1, 0, 0, 0});
        row("schwa", u"жəне"_s, u"және"_s, {1, 0, 0, 0});
        row("two words", u"жəне негiзгi"_s, u"және негізгі"_s, {2, 0, 0, 0});
        row("decomposed", u"сайт и\u0306ел"_s, u"сайт йел"_s, {0, 1, 0, 0});
        row("no-break spaces", u"15\u00A0күн\u202Fішінде"_s, u"15 күн ішінде"_s, {0, 0, 2, 0});
        row("hidden", u"де\u200Bрек\u00ADтер"_s, u"деректер"_s, {0, 0, 0, 2});
        row("lines stay", u"бір\nекі"_s, u"бір\nекі"_s, {0, 0, 0, 0});
        row("Russian", u"сбoр данных"_s, u"сбор данных"_s, {1, 0, 0, 0}, Language::Russian);
    }

    void becomes()
    {
        QFETCH(QString, clipboard);
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QList<int>, changes);
        const PastedText pasted = pastedText(clipboard, language);
        QCOMPARE(pasted.text, text);
        QCOMPARE((QList<int>{pasted.letters, pasted.composed, pasted.spaces, pasted.hidden}), changes);
        QCOMPARE(pasted.changed(), clipboard != text);
        QVERIFY(!pastedText(pasted.text, language).changed());
    }
};

QTEST_GUILESS_MAIN(PastedTest)
#include "tst_pasted.moc"
