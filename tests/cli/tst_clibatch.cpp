// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clirun.h"
#include "support/findings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;
using namespace qupia::test;

class TestCliBatch : public QObject {
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    Run batch(const QByteArray &table, const QStringList &more = {})
    {
        if (!writeFile(path(u"кесте.csv"_s), table))
            return {};
        return run(QStringList{u"batch"_s, path(u"кесте.csv"_s), u"--template"_s, path(u"base.qupia"_s), u"--out"_s,
                       path(u"out"_s), u"--format"_s, u"txt"_s, u"--jobs"_s, u"2"_s}
            + more);
    }

    QStringList made() const { return QDir(path(u"out"_s)).entryList({u"*.txt"_s}, QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/qupia топтама XXXXXX"_s);
        QVERIFY(m_folder->isValid());
        QVERIFY(writeFile(path(u"base.qupia"_s), finalBytes()));
    }

    void everyRowIsMade()
    {
        const Run result =
            batch(u"\uFEFFfile;entity.name.kk;entity.name.ru\r\nбір/1;Ақ;Белый\r\n;\"Көк; \"\"таза\"\"\";Синий\r\n"_s.toUtf8());
        VERIFY_CODE(result, 0);
        QCOMPARE(made().size(), 2);
        QVERIFY2(result.error.contains("2 made, 0 skipped, 0 failed"_L1), qPrintable(result.error));
        QVERIFY(!made().join(u' ').contains(u'/'));
        const QByteArray second = contentOf(path(u"out/"_s + made().first()));
        QVERIFY2(made().first().startsWith("00002-privacy-policy-"_L1), qPrintable(made().first()));
        QVERIFY(second.contains(u"Көк; \"таза\""_s.toUtf8()));
        QVERIFY(!QFile::exists(path(u"out/errors.csv"_s)));
        QVERIFY(contentOf(path(u"out/results.csv"_s)).contains("final"));
    }

    void badRowStopsNobody()
    {
        const Run result = batch(
            u"file,entity.name.kk,entity.name.ru,marketing\nа,А,А,yes\nб,=CMD(),Б,yes\nв,В\nг,Г,Г,maybe\nа,Е,Е,no\nд,Д,Д,no\n"_s
                .toUtf8());
        VERIFY_CODE(result, 1);
        QCOMPARE(made(), QStringList({u"а.txt"_s, u"д.txt"_s}));
        const QString errors = QString::fromUtf8(contentOf(path(u"out/errors.csv"_s)));
        QVERIFY2(errors.contains("\r\n3,"_L1) && errors.contains("is a formula"_L1), qPrintable(errors));
        QVERIFY2(errors.contains("\r\n4,"_L1) && errors.contains("has 2 cells"_L1), qPrintable(errors));
        QVERIFY2(errors.contains("\r\n5,"_L1) && errors.contains("yes or no"_L1), qPrintable(errors));
        QVERIFY2(errors.contains("\r\n6,"_L1) && errors.contains("same file name"_L1), qPrintable(errors));
        QCOMPARE(errors.count("\r\n"_L1), 5);
    }

    void badTableIsSaidAtOnce_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("message");
        QTest::newRow("windows-1251") << QByteArray("file,entity.name.ru\n1,\xcf\xf0\xe8\n") << u"not in UTF-8"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe\x66\x00\x69\x00", 6) << u"not in UTF-8"_s;
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("no such column") << QByteArray("file,entity.nam\n1,a\n") << u"entity.nam"_s;
        QTest::newRow("two alike") << QByteArray("file,file\n1,a\n") << u"same name"_s;
        QTest::newRow("column without a name") << QByteArray("file,\n1,a\n") << u"no name"_s;
        QTest::newRow("open quote") << QByteArray("file,entity.name.ru\n1,\"a\n") << u"never closed"_s;
    }

    void badTableIsSaidAtOnce()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, message);
        const Run result = batch(table);
        VERIFY_CODE(result, 2);
        QVERIFY2(result.error.contains(message), qPrintable(result.error));
        QVERIFY(!QDir(path(u"out"_s)).exists());
    }

    void runIsResumed()
    {
        const QByteArray table = u"file,entity.name.ru\na,А\nb,Б\nc,В\n"_s.toUtf8();
        VERIFY_CODE(batch(table), 0);
        QVERIFY2(batch(table).error.contains("--resume goes on"_L1), "begins anew unasked");
        QVERIFY(QFile::remove(path(u"out/b.txt"_s)));
        const Run again = batch(table, {u"--resume"_s});
        VERIFY_CODE(again, 0);
        QVERIFY2(again.error.contains("1 made, 2 skipped, 0 failed"_L1), qPrintable(again.error));
        const Run changed = batch(u"file,entity.name.ru\na,А\nb,Бета\nc,В\n"_s.toUtf8(), {u"--resume"_s});
        QVERIFY2(changed.error.contains("1 made, 2 skipped, 0 failed"_L1), qPrintable(changed.error));
        QVERIFY(contentOf(path(u"out/b.txt"_s)).contains(u"Бета"_s.toUtf8()));
    }

    void shardsShareTheWork()
    {
        const QByteArray table = "file,entity.name.ru\na,A\nb,B\nc,C\nd,D\ne,E\n";
        VERIFY_CODE(batch(table, {u"--shard"_s, u"1/2"_s}), 0);
        QCOMPARE(made(), QStringList({u"a.txt"_s, u"c.txt"_s, u"e.txt"_s}));
        VERIFY_CODE(batch(table, {u"--shard"_s, u"2/2"_s}), 0);
        QCOMPARE(made().size(), 5);
        VERIFY_CODE(batch(table, {u"--shard"_s, u"3/2"_s}), 2);
    }

    // From PDF to document and back to the same policy.
    void dataTravelsInThePdf()
    {
        PolicyDocument document = documentAt(path(u"base.qupia"_s));
        document.rest.insert(u"remarks"_s, u"only for us"_s);
        document.overrides.insert(ClauseId(u"no.such-clause"_s), {{u"құпия жоба"_s, u"тайный проект"_s}, {}, {}});
        document.accepted.insert({RuleId(u"forbidden"_s), ClauseId(u"rights.access"_s), {}, u"слова"_s},
            {u"причина для своих"_s, u"Юрист"_s, u"2026-11-01"_s, {}, {}});
        QVERIFY(writeFile(path(u"base.qupia"_s), writeDocument(document)));
        const QString file = path(u"base.qupia"_s);
        const QStringList text{u"--format"_s, u"txt"_s, u"-o"_s, u"-"_s};
        VERIFY_CODE(
            run({u"export"_s, file, u"--format"_s, u"pdf"_s, u"--attach-data"_s, u"--name"_s, u"p"_s, u"-o"_s, path(u"out"_s)}),
            0);
        const Run out = run({u"extract"_s, path(u"out/p.pdf"_s)});
        VERIFY_CODE(out, 0);
        const QByteArray carried = contentOf(path(u"out/p.qupia"_s));
        QVERIFY(!carried.contains("only for us") && !carried.contains(u"тайный"_s.toUtf8()));
        QVERIFY(!carried.contains(u"причина"_s.toUtf8()) && !carried.contains(u"Юрист"_s.toUtf8()));
        const Run before = run(QStringList{u"export"_s, file} + text);
        const Run after = run(QStringList{u"export"_s, path(u"out/p.qupia"_s)} + text);
        VERIFY_CODE(after, 0);
        QVERIFY(!before.out.isEmpty());
        QCOMPARE(after.out, before.out);
        VERIFY_CODE(run({u"extract"_s, path(u"out/p.pdf"_s)}), 2); // does not write over what is there
    }

    void foreignPdfIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::newRow("no PDF") << QByteArray("hello") << u"is no PDF"_s;
        QTest::newRow("empty") << QByteArray() << u"is no PDF"_s;
        QTest::newRow("without data") << QByteArray(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
            "trailer<</Root 1 0 R/Size 3>>\n%%EOF")
                                      << u"carries no data"_s;
    }

    void foreignPdfIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        QVERIFY(writeFile(path(u"x.pdf"_s), bytes));
        const Run result = run({u"extract"_s, path(u"x.pdf"_s)});
        VERIFY_CODE(result, 2);
        QVERIFY2(result.error.contains(message), qPrintable(result.error));
        QVERIFY(!QFile::exists(path(u"x.qupia"_s)));
    }

    void wholePipeIsRead()
    {
        const Run text =
            run({u"export"_s, u"-"_s, u"--format"_s, u"txt"_s, u"-o"_s, u"-"_s}, finalBytes() + QByteArray(300000, ' '));
        VERIFY_CODE(text, 0);
    }
};

QTEST_GUILESS_MAIN(TestCliBatch)
#include "tst_clibatch.moc"
