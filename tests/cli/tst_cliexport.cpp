// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clirun.h"
#include "support/findings.h"
#include "support/templatescopy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;
using namespace qupia::test;

class TestCliExport : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/qupia құжаттар XXXXXX"_s);
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"менің саясатым.qupia"_s);
    }

    void pipeline()
    {
        const Run made = run({u"new"_s, u"--preset"_s, u"courier"_s});
        const Run set = run({u"set"_s, u"-"_s, u"entity.name=Сынақ"_s}, made.out);
        VERIFY_CODE(set, 0);
        const Run worded =
            run({u"override"_s, u"-"_s, u"general.status"_s, u"--kk"_s, u"Қысқа."_s, u"--ru"_s, u"Кратко."_s}, set.out);
        VERIFY_CODE(worded, 0);
        VERIFY_CODE(run({u"fields"_s, u"-"_s}, worded.out), 0);
        const Run text = run({u"export"_s, u"-"_s, u"--format"_s, u"txt"_s, u"-o"_s, u"-"_s}, worded.out);
        VERIFY_CODE(text, 0);
        QVERIFY(text.out.contains(u"«Сынақ»"_s.toUtf8()) && text.out.contains(u"Кратко."_s.toUtf8()));
    }

    void exportsFiles()
    {
        QVERIFY(writeFile(m_file, finalBytes()));
        const QString out = m_folder->filePath(u"шығару"_s);
        const QStringList command{u"export"_s, m_file, u"--format"_s, u"html,pdf,txt"_s, u"-o"_s, out};
        const Run first = run(command);
        VERIFY_CODE(first, 0);
        const QStringList names = QDir(out).entryList(QDir::Files);
        QCOMPARE(names.size(), 3);
        for (const QString &name : names) {
            QVERIFY2(first.out.contains(QDir(out).filePath(name).toUtf8()), first.out.constData());
            QVERIFY2(name.startsWith(u"privacy-policy-"_s) && !name.contains("draft"_L1), qPrintable(name));
        }
        const Run again = run(command);
        VERIFY_CODE(again, 2);
        QVERIFY2(again.error.contains("--force overwrites it"_L1), qPrintable(again.error));
        VERIFY_CODE(run(command + QStringList{u"--force"_s}), 0);
        VERIFY_CODE(run(command + QStringList{u"--name"_s, u"екінші"_s}), 0);
        QVERIFY(QFile::exists(QDir(out).filePath(u"екінші.pdf"_s)));
    }

    void draftIsSaid()
    {
        QVERIFY(writeFile(m_file, writeDocument(newDocument(realLibrary(), PresetId(u"courier"_s)))));
        const Run result = run({u"export"_s, m_file, u"--format"_s, u"txt"_s, u"-o"_s, m_folder->path()});
        VERIFY_CODE(result, 0);
        QVERIFY2(result.error.contains("A draft was made"_L1), qPrintable(result.error));
        QVERIFY(result.out.contains("-draft.txt"));
    }

    void layoutsAndLanguages_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("kazakh");
        QTest::addColumn<bool>("russian");
        QTest::newRow("as it is") << QStringList() << true << true;
        QTest::newRow("sequential") << QStringList{u"--layout"_s, u"sequential"_s} << true << true;
        QTest::newRow("single, the first") << QStringList{u"--layout"_s, u"single"_s} << true << false;
        QTest::newRow("single Russian") << QStringList{u"--layout"_s, u"single"_s, u"--lang"_s, u"ru"_s} << false << true;
        QTest::newRow("Kazakh only") << QStringList{u"--lang"_s, u"kk"_s} << true << false;
        QTest::newRow("Russian first") << QStringList{u"--lang"_s, u"ru,kk"_s} << true << true;
    }

    void layoutsAndLanguages()
    {
        QFETCH(QStringList, options);
        const Run result =
            run(QStringList{u"export"_s, u"-"_s, u"--format"_s, u"txt"_s, u"-o"_s, u"-"_s} + options, finalBytes());
        VERIFY_CODE(result, 0);
        const Section &rights = *realLibrary().section(SectionId(u"rights"_s));
        QTEST(result.out.contains(rights.title.kk.toUtf8()), "kazakh");
        QTEST(result.out.contains(rights.title.ru.toUtf8()), "russian");
        if (options.contains(u"ru,kk"_s))
            QVERIFY(result.out.indexOf(rights.title.ru.toUtf8()) < result.out.indexOf(rights.title.kk.toUtf8()));
    }

    void exportMistakes_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown format") << QStringList{u"--format"_s, u"docs"_s}
                                        << u"There is no format \"docs\". Choose from: html, pdf, docx, txt, md"_s;
        QTest::newRow("no format") << QStringList{u"--format"_s, u","_s} << u"format"_s;
        QTest::newRow("unknown layout") << QStringList{u"--layout"_s, u"folded"_s} << u"folded"_s;
        QTest::newRow("unknown language") << QStringList{u"--lang"_s, u"en"_s} << u"\"en\" is neither"_s;
        QTest::newRow("no language") << QStringList{u"--lang"_s, u","_s} << u"kk and ru"_s;
        QTest::newRow("two formats to one output") << QStringList{u"-o"_s, u"-"_s} << u"Standard output takes one format"_s;
        QTest::newRow("the folder is a file") << QStringList{u"-o"_s, u"FILE/sub"_s} << u"cannot be made"_s;
    }

    void exportMistakes()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        QVERIFY(writeFile(m_file, finalBytes()));
        options.replaceInStrings(u"FILE"_s, m_file);
        const QStringList output = options.contains(u"-o"_s) ? QStringList() : QStringList{u"-o"_s, m_folder->filePath(u"out"_s)};
        const Run result = run(QStringList{u"export"_s, m_file} + options + output);
        VERIFY_CODE(result, 2);
        QVERIFY2(result.error.contains(says), qPrintable(result.error));
        QVERIFY(!QFile::exists(m_folder->filePath(u"out"_s)));
    }

    // The same on every machine: nothing hangs on the seed of a hash, the time or the folder.
    void sameBytes_data()
    {
        QTest::addColumn<QString>("format");
        for (const auto &format : {u"html"_s, u"pdf"_s, u"txt"_s})
            QTest::newRow(qPrintable(format)) << format;
    }

    void sameBytes()
    {
        QFETCH(QString, format);
        const QStringList command{u"export"_s, u"-"_s, u"--format"_s, format, u"-o"_s, u"-"_s};
        const Run first = run(command, finalBytes(), u"0"_s);
        const Run second = run(command, finalBytes(), u"20261122"_s);
        VERIFY_CODE(first, 0);
        VERIFY_CODE(second, 0);
        QVERIFY(first.out.size() > 10000);
        QVERIFY(first.out == second.out);
        QVERIFY(writeFile(m_file, finalBytes()));
        VERIFY_CODE(run({u"export"_s, m_file, u"--format"_s, format, u"-o"_s, m_folder->path(), u"--name"_s, u"a"_s}), 0);
        QVERIFY(contentOf(m_folder->filePath(u"a."_s + format)) == first.out);
    }

    void ownTemplates()
    {
        const test::TemplatesCopy copy;
        QVERIFY(copy.replace(u"sections/01-general.toml"_s, u"Жалпы ережелер"_s, u"Ортақ ережелер"_s));
        const Run result =
            run({u"--templates"_s, copy.path(), u"export"_s, u"-"_s, u"--format"_s, u"txt"_s, u"-o"_s, u"-"_s}, finalBytes());
        VERIFY_CODE(result, 0);
        QVERIFY(result.out.contains(u"Ортақ ережелер"_s.toUtf8()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cliexport.moc"
