// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/check.h"
#include "compose/compose.h"
#include "support/clirun.h"
#include "support/findings.h"
#include "support/tool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;
using namespace qupia::test;

namespace {

const QString host = u"collection.voluntary"_s;

PolicyDocument worded(const QString &russian, const QString &clause = host)
{
    PolicyDocument document = answeredPolicy(PresetId(u"company-shop"_s), realLibrary()).document;
    Localized<QString> text = realLibrary().clause(ClauseId(clause))->source;
    text.ru += u' ' + russian;
    document.overrides.insert(ClauseId(clause), ClauseOverride{text, text, {}});
    return document;
}

} // namespace

// The commands of the lawyer: accept, review, library acts, and check's SARIF.
class TestCliLaw : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/qupia заң XXXXXX"_s);
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"саясат.qupia"_s);
        QVERIFY(writeFile(m_file, writeDocument(worded(u"Согласие действует бессрочно."_s))));
    }

    void acceptsAndTakesBack()
    {
        const QStringList accept{u"accept"_s, m_file, u"f-consent-forever"_s};
        VERIFY_CODE(run(accept + QStringList{u"--reason"_s, u"Шарт бойынша"_s, u"--name"_s, u"А. Заңгер"_s}), 0);
        const PolicyDocument document = documentAt(m_file);
        QCOMPARE(document.accepted.size(), 1);
        QCOMPARE(document.accepted.firstKey().clause, ClauseId(host));
        QCOMPARE(document.accepted.first().reason, u"Шарт бойынша"_s);
        QCOMPARE(document.accepted.first().name, u"А. Заңгер"_s);
        QCOMPARE(document.accepted.first().lawEdition, realLibrary().lawEdition);
        const QList<Finding> found = ofRule(findingsOf(document), u"f-consent-forever"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().accepted);
        QVERIFY(run({u"check"_s, m_file}).out.contains("accepted"));

        VERIFY_CODE(run(accept + QStringList{u"--undo"_s}), 0);
        QVERIFY(documentAt(m_file).accepted.isEmpty());
        const Run again = run(accept + QStringList{u"--undo"_s});
        VERIFY_CODE(again, 2);
        QVERIFY(again.error.contains(u"Nothing of this rule is accepted"_s));
    }

    void placeByIdAndByNumber()
    {
        const PolicyDocument document = documentAt(m_file);
        const QString text = QString::fromUtf8(run({u"check"_s, m_file}).out);
        const qsizetype at = text.indexOf(u"Consent cannot"_s);
        const QRegularExpression bracket(u"\\[([^\\]]+)\\] \\(94-V, Art. 8\\(5\\)"_s);
        const QString number = bracket.match(text, std::max<qsizetype>(at, 0)).captured(1);
        QVERIFY2(!number.isEmpty(), qPrintable(text));
        for (const QString &place : {host, number}) {
            QVERIFY(writeFile(m_file, writeDocument(document)));
            VERIFY_CODE(run({u"accept"_s, m_file, u"f-consent-forever"_s, place, u"--reason"_s, u"x"_s, u"--name"_s, u"y"_s}), 0);
            QCOMPARE(documentAt(m_file).accepted.size(), 1);
        }
    }

    void severalNeedTheirWords()
    {
        QVERIFY(writeFile(m_file, writeDocument(worded(u"Согласие действует бессрочно. Согласие дано навсегда, бессрочно."_s))));
        const QStringList why{u"--reason"_s, u"x"_s, u"--name"_s, u"y"_s};
        const Run several = run(QStringList{u"accept"_s, m_file, u"f-consent-forever"_s} + why);
        VERIFY_CODE(several, 2);
        QVERIFY2(several.error.contains(u"--words"_s) && several.error.contains(u"дано навсегда"_s), qPrintable(several.error));
        VERIFY_CODE(run(QStringList{u"accept"_s, m_file, u"f-consent-forever"_s, u"--words"_s, u"навсегда"_s} + why), 0);
        QVERIFY(documentAt(m_file).accepted.firstKey().words.contains(u"навсегда"_s));
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QStringList why{u"--reason"_s, u"x"_s, u"--name"_s, u"y"_s};
        QTest::newRow("no such rule") << (QStringList{u"f-nothing"_s} + why) << u"There is no rule \"f-nothing\""_s;
        QTest::newRow("nothing found") << (QStringList{u"f-72-hours"_s} + why) << u"finds nothing there"_s;
        QTest::newRow("elsewhere") << (QStringList{u"f-consent-forever"_s, u"general.title"_s} + why) << u"finds nothing there"_s;
        QTest::newRow("no reason") << QStringList{u"f-consent-forever"_s, u"--name"_s, u"y"_s} << u"--reason"_s;
        QTest::newRow("blank reason") << QStringList{u"f-consent-forever"_s, u"--reason"_s, u" "_s, u"--name"_s, u"y"_s}
                                      << u"--reason"_s;
        QTest::newRow("no name") << QStringList{u"f-consent-forever"_s, u"--reason"_s, u"x"_s} << u"--name"_s;
        QTest::newRow("unanswered") << (QStringList{u"operator-name"_s} + why) << u"an answer is needed"_s;
        QTest::newRow("proven") << (QStringList{u"db-in-kazakhstan"_s} + why) << u"does not stand in your own wording"_s;
    }

    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        PolicyDocument document = withValue(documentAt(m_file), u"storage.inKZ"_s, false);
        document.values.remove(FieldId(u"entity.name"_s));
        const QByteArray before = writeDocument(document);
        QVERIFY(writeFile(m_file, before));
        const Run result = run(QStringList{u"accept"_s, m_file} + arguments);
        VERIFY_CODE(result, 2);
        QVERIFY2(result.error.contains(says), qPrintable(result.error));
        QCOMPARE(contentOf(m_file), before);
    }

    void reviewSheets_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("has");
        QTest::newRow("kk html") << u"kk"_s << u"html"_s << QByteArray("Тексеру парағы");
        QTest::newRow("ru html") << u"ru"_s << u"html"_s << QByteArray("Лист проверки");
        QTest::newRow("ru text") << u"ru"_s << u"txt"_s << QByteArray("94-V, ст. 8, п. 4, пп. 1)");
        QTest::newRow("ru pdf") << u"ru"_s << u"pdf"_s << QByteArray("%PDF-");
    }

    void reviewSheets()
    {
        QFETCH(QString, language);
        QFETCH(QString, format);
        QFETCH(QByteArray, has);
        const QStringList arguments{u"review"_s, m_file, u"--lang"_s, language, u"--format"_s, format};
        const Run printed = run(arguments);
        VERIFY_CODE(printed, 0);
        QVERIFY2(printed.out.contains(has), printed.out.left(400).constData());
        const QString path = m_folder->filePath(u"парақ."_s + format);
        VERIFY_CODE(run(arguments + QStringList{u"-o"_s, path}), 0);
        QCOMPARE(contentOf(path), printed.out);
        const Run again = run(arguments + QStringList{u"-o"_s, path});
        VERIFY_CODE(again, 2);
        QVERIFY(again.error.contains(u"--force"_s));
        VERIFY_CODE(run(arguments + QStringList{u"-o"_s, path, u"--force"_s}), 0);
    }

    void wrongReviews()
    {
        VERIFY_CODE(run({u"review"_s, m_file, u"--lang"_s, u"en"_s}), 2);
        VERIFY_CODE(run({u"review"_s, m_file, u"--format"_s, u"odt"_s}), 2);
        VERIFY_CODE(run({u"review"_s, u"/no/such.qupia"_s}), 2);
        VERIFY_CODE(run({u"review"_s, m_file, u"-o"_s, m_folder->filePath(u"no/such/folder.html"_s)}), 2);
    }

    void acts()
    {
        const Run result = run({u"library"_s, u"acts"_s});
        VERIFY_CODE(result, 0);
        const QStringList lines = QString::fromUtf8(result.out).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), realLibrary().acts.size() + 2); // the head and the note
        QVERIFY(lines.first().startsWith(u"id\tdate\tedition\tchecked\tcertainty"_s));
        QCOMPARE(lines.last(), realLibrary().lawNote.en);
        for (const QString &line : lines.mid(1, realLibrary().acts.size())) {
            const QStringList cells = line.split(u'\t');
            QCOMPARE(cells.size(), 8);
            const Act *act = realLibrary().act(cells.first());
            QVERIFY2(act, qPrintable(line));
            QCOMPARE(cells[1], act->date);
            QCOMPARE(cells[2], act->edition);
            QCOMPARE(cells[3], act->checked);
            QCOMPARE(cells[4] == u"not taken into account"_s, act->overlay);
            QCOMPARE(cells[7], act->url);
        }
    }

    // Against our own description of the part of SARIF that is written, with the validator of the system.
    void sarifFitsItsSchema()
    {
        const ToolRun library = hasTool(u"python3"_s) ? runTool(u"python3"_s, {u"-c"_s, u"import jsonschema"_s}) : ToolRun{};
        if (library.exitCode != 0)
            QSKIP("python3-jsonschema is not installed");
        VERIFY_CODE(run({u"accept"_s, m_file, u"f-consent-forever"_s, u"--reason"_s, u"x"_s, u"--name"_s, u"y"_s}), 0);
        const Run sarif = run({u"check"_s, m_file, u"--format"_s, u"sarif"_s});
        QVERIFY(sarif.code == 0 || sarif.code == 1);
        const QString report = m_folder->filePath(u"report.sarif"_s);
        const auto verdict = [&](const QByteArray &bytes) {
            const QStringList arguments{QStringLiteral(QUPIA_SOURCE_DIR "/tests/support/validate-json"),
                QStringLiteral(QUPIA_TEST_DATA "/sarif.schema.json"), report};
            return writeFile(report, bytes) ? runTool(u"python3"_s, arguments) : ToolRun{};
        };
        const ToolRun good = verdict(sarif.out);
        QVERIFY2(good.exitCode == 0, qPrintable(good.output));
        QVERIFY(sarif.out.contains("suppressions"));
        QVERIFY(sarif.out.contains("\"shortDescription\": {\n"));
        for (const auto &[from, to] : {std::pair<QByteArray, QByteArray>("\"level\": \"", "\"level\": \"x"),
                 {"\"ruleId\"", "\"rule\""}, {"\"version\": \"2.1.0\"", "\"version\": \"2.0\""}})
            QVERIFY2(verdict(QByteArray(sarif.out).replace(from, to)).exitCode == 1, from.constData());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestCliLaw)
#include "tst_clilaw.moc"
