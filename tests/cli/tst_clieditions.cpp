// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/compose.h"
#include "support/clirun.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace qupia;
using namespace qupia::test;

// Editions, redline, notice, evidence pack and companion texts, as a shell uses them.
class TestCliEditions : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    Run record() const
    {
        return run({u"export"_s, m_file, u"--format"_s, u"txt"_s, u"-o"_s, path(u"out"_s), u"--name"_s, u"p"_s, u"--record"_s,
            u"--force"_s});
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = path(u"құжат.qupia"_s);
        QVERIFY(writeFile(m_file, finalBytes()));
    }

    void recordsOnlyWhenAsked()
    {
        VERIFY_CODE(run({u"export"_s, m_file, u"--format"_s, u"txt"_s, u"-o"_s, path(u"out"_s)}), 0);
        QCOMPARE(contentOf(m_file), finalBytes());
        VERIFY_CODE(run({u"redline"_s, m_file}), 2); // nothing to compare with
        const Run none = run({u"editions"_s, m_file});
        VERIFY_CODE(none, 0);
        QVERIFY(none.out.isEmpty()); // for a program that reads it
        QVERIFY2(none.error.contains("No edition is recorded"_L1), qPrintable(none.error));
        const Run first = record();
        VERIFY_CODE(first, 0);
        QVERIFY2(first.error.contains("Recorded as edition 1"_L1), qPrintable(first.error));
        VERIFY_CODE(record(), 0);
        const QList<Edition> editions = documentAt(m_file).editions;
        QCOMPARE(editions.size(), 1);
        QCOMPARE(editions.first().files, QStringList{u"p.txt"_s});
        const Run list = run({u"editions"_s, m_file});
        VERIFY_CODE(list, 0);
        QVERIFY(list.out.startsWith("1\t"));
        QVERIFY(list.out.contains(editions.first().hash.toUtf8()));
    }

    void draftIsNotRecorded()
    {
        QVERIFY(writeFile(m_file, writeDocument(newDocument(realLibrary(), PresetId(u"courier"_s)))));
        const QByteArray before = contentOf(m_file);
        const Run result = record();
        VERIFY_CODE(result, 0);
        QVERIFY2(result.error.contains("A draft is no edition"_L1), qPrintable(result.error));
        QCOMPARE(contentOf(m_file), before);
    }

    void recordNeedsAFile()
    {
        VERIFY_CODE(run({u"export"_s, u"-"_s, u"--format"_s, u"txt"_s, u"-o"_s, path(u"out"_s), u"--record"_s}, finalBytes()), 2);
        VERIFY_CODE(run({u"export"_s, m_file, u"--format"_s, u"txt"_s, u"-o"_s, u"-"_s, u"--record"_s}), 2);
        QVERIFY(!QFile::exists(path(u"out"_s)));
    }

    void redlineAndNotice()
    {
        VERIFY_CODE(record(), 0);
        VERIFY_CODE(run({u"redline"_s, m_file}), 2); // the text is that of the edition
        VERIFY_CODE(run({u"set"_s, m_file, u"clause:changes.notice=off"_s}), 0);
        const Run html = run({u"redline"_s, m_file, u"--format"_s, u"html"_s});
        VERIFY_CODE(html, 0);
        QVERIFY(html.out.contains("<del>") && html.out.contains(u"Пункт исключён."_s.toUtf8()));
        const Run pdf =
            run({u"redline"_s, m_file, u"--from"_s, u"1"_s, u"--format"_s, u"pdf"_s, u"-o"_s, path(u"changes.pdf"_s)});
        VERIFY_CODE(pdf, 0);
        QVERIFY(contentOf(path(u"changes.pdf"_s)).startsWith("%PDF-"));
        VERIFY_CODE(run({u"redline"_s, m_file, u"-o"_s, path(u"changes.pdf"_s)}), 2); // there already
        VERIFY_CODE(run({u"redline"_s, m_file, u"--from"_s, u"7"_s}), 2);
        const Run notice = run({u"notice"_s, m_file, u"--format"_s, u"txt"_s});
        VERIFY_CODE(notice, 0);
        QVERIFY2(notice.out.contains(realLibrary().section(SectionId(u"changes"_s))->title.kk.toUtf8()), notice.out.constData());

        // Once the change is an edition of its own, it is compared with the one before.
        VERIFY_CODE(record(), 0);
        QCOMPARE(documentAt(m_file).editions.size(), 2);
        const Run again = run({u"redline"_s, m_file, u"--format"_s, u"txt"_s});
        VERIFY_CODE(again, 0);
        QVERIFY(again.out.contains(u"Пункт исключён."_s.toUtf8()));
        const Run old = run({u"editions"_s, m_file, u"--show"_s, u"1"_s, u"--format"_s, u"txt"_s});
        VERIFY_CODE(old, 0);
        const QByteArray now = run({u"export"_s, m_file, u"--format"_s, u"txt"_s, u"-o"_s, u"-"_s}).out;
        const QByteArray title = realLibrary().section(SectionId(u"rights"_s))->title.ru.toUtf8();
        QVERIFY(old.out.contains(title) && now.contains(title));
    }

    void packIsVerified()
    {
        const QString pack = path(u"дәлел.zip"_s);
        const QStringList command{u"pack"_s, m_file, u"-o"_s, pack};
        const Run made = run(command);
        VERIFY_CODE(made, 0);
        VERIFY_CODE(run(command), 2); // there already
        const Run again = run({u"pack"_s, m_file, u"-o"_s, u"-"_s}, {}, u"20261122"_s);
        VERIFY_CODE(again, 0);
        QVERIFY(again.out == contentOf(pack)); // the same bytes on every run
        const Run whole = run({u"verify"_s, pack});
        VERIFY_CODE(whole, 0);
        QVERIFY2(whole.out.contains("All 5 file(s) are as they were packed") || whole.out.contains("All 5 files are"),
            whole.out.constData());

        // A byte of the stored manifest's neighbour is changed: packed bytes of a PDF are long enough to hit one.
        QByteArray bytes = contentOf(pack);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 0x20);
        QVERIFY(writeFile(pack, bytes));
        const Run changed = run({u"verify"_s, pack});
        VERIFY_CODE(changed, 1);
        QVERIFY2(changed.out.contains("changed: "), changed.out.constData());
        VERIFY_CODE(run({u"verify"_s, m_file}), 2);
        VERIFY_CODE(run({u"verify"_s, path(u"none.zip"_s)}), 2);
    }

    void companionIsWritten()
    {
        const Run made =
            run({u"companion"_s, u"order"_s, m_file, u"--format"_s, u"html,pdf,docx,txt"_s, u"-o"_s, path(u"out"_s)});
        VERIFY_CODE(made, 0);
        QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::Files),
            QStringList({u"order.docx"_s, u"order.html"_s, u"order.pdf"_s, u"order.txt"_s}));
        QVERIFY(contentOf(path(u"out/order.txt"_s)).contains(u"бұйрық"_s.toUtf8()));
        VERIFY_CODE(run({u"companion"_s, u"order"_s, m_file, u"-o"_s, path(u"out"_s)}), 2); // there already
        const Run shown = run({u"companion"_s, u"order"_s, m_file, u"--format"_s, u"txt"_s, u"-o"_s, u"-"_s});
        VERIFY_CODE(shown, 0);
        QVERIFY2(QString::fromUtf8(shown.out).contains(u"Приказываю"_s), shown.out.constData());
        QVERIFY(!QFileInfo::exists(u"-"_s));
        VERIFY_CODE(run({u"companion"_s, u"order"_s, m_file, u"-o"_s, u"-"_s}), 2); // which of the formats?
        const Run unknown = run({u"companion"_s, u"letter"_s, m_file});
        VERIFY_CODE(unknown, 2);
        QVERIFY2(unknown.error.contains("consent, request, cookie-notice, order, data-list"_L1), qPrintable(unknown.error));
    }
};

QTEST_GUILESS_MAIN(TestCliEditions)
#include "tst_clieditions.moc"
