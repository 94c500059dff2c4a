// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/templatescopy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

// Files that are no templates, in a folder of templates: an issue each, never a crash.
class TestHostileTemplates : public QObject {
    Q_OBJECT

    const QString crossborder = u"sections/12-crossborder.toml"_s;

private slots:
    void hostileFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("not UTF-8") << crossborder << QByteArray("[section]\nid = \"\xcf\xee\"\n") << u"not readable as TOML"_s;
        QTest::newRow("empty") << crossborder << QByteArray() << u"begins with [section]"_s;
        QTest::newRow("JSON") << crossborder << QByteArray("{\"section\": 1}") << u"not readable as TOML"_s;
        QTest::newRow("deep") << crossborder << "a = " + QByteArray(100000, '[') << u"not readable as TOML"_s;
        QTest::newRow("deep tables") << crossborder << QByteArray("a").repeated(1) + QByteArray(".a").repeated(50000) + " = 1"
                                     << QString();
        QTest::newRow("section is a list") << crossborder << QByteArray("section = [1]") << u"\"section\" must be a table"_s;
        QTest::newRow("clause is a number") << crossborder
                                            << QByteArray("clause = 3\n[section]\nid = \"crossborder\"\nkk = \"a\"\nru = \"b\"\n")
                                            << u"\"clause\" must be a list of tables"_s;
        QTest::newRow("clauses are numbers")
            << crossborder << QByteArray("clause = [3]\n[section]\nid = \"crossborder\"\nkk = \"a\"\nru = \"b\"\n")
            << u"\"clause\" must be a list of tables"_s;
        QTest::newRow("huge number") << u"library.toml"_s << QByteArray("[library]\nid = 99999999999999999999\n")
                                     << u"not readable as TOML"_s;
        QTest::newRow("unknown file") << u"sections/sub.tml.toml"_s << QByteArray("x = 1") << u"begins with [section]"_s;
        QTest::newRow("file of no kind") << u"clauses.toml"_s << QByteArray("x = 1") << u"no such file is known in templates/"_s;
        QTest::newRow("5 MB") << crossborder << QByteArray("# ") + QByteArray(5 * 1024 * 1024, 'x') << u"larger than 4 MB"_s;
    }

    void hostileFiles()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const test::TemplatesCopy copy;
        QVERIFY(copy.write(file, bytes));
        QStringList texts;
        for (const LibraryIssue &issue : copy.issues()) {
            if (issue.position.file == file)
                texts.append(issue.message);
        }
        QVERIFY(!texts.isEmpty());
        QVERIFY2(texts.join(u'\n').contains(says), qPrintable(texts.join(u'\n').left(2000)));
    }

    void folderWithoutTemplates()
    {
        const QTemporaryDir folder;
        const LibraryLoad load = loadLibrary(folder.path());
        QCOMPARE(load.issues.size(), 1);
        QVERIFY(load.issues.first().message.contains("there are no templates here"_L1));
        QVERIFY(!loadLibrary(folder.filePath(u"none"_s)).issues.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHostileTemplates)
#include "tst_hostiletemplates.moc"
