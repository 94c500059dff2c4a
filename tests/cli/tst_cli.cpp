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

class TestCli : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/qupia құжаттар XXXXXX"_s);
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"менің саясатым.qupia"_s);
    }

    void help_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("names");
        QTest::newRow("program") << QStringList() << u"export"_s;
        QTest::newRow("new") << QStringList{u"new"_s} << u"--preset"_s;
        QTest::newRow("set") << QStringList{u"set"_s} << u"field=value"_s;
        QTest::newRow("override") << QStringList{u"override"_s} << u"--reset"_s;
        QTest::newRow("fields") << QStringList{u"fields"_s} << u"file"_s;
        QTest::newRow("check") << QStringList{u"check"_s} << u"--format"_s;
        QTest::newRow("export") << QStringList{u"export"_s} << u"--layout"_s;
        QTest::newRow("library") << QStringList{u"library"_s} << u"check"_s;
        QTest::newRow("library check") << QStringList{u"library"_s, u"check"_s} << u"folder"_s;
        QTest::newRow("library list") << QStringList{u"library"_s, u"list"_s} << u"tsv"_s;
    }

    void help()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, names);
        const Run result = run(command + QStringList{u"--help"_s});
        VERIFY_CODE(result, 0);
        QVERIFY2(result.out.contains(names.toUtf8()), result.out.constData());
    }

    void wrongCommandLines_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QStringList() << u"subcommand"_s;
        QTest::newRow("unknown command") << QStringList{u"publish"_s} << u"publish"_s;
        QTest::newRow("new without preset") << QStringList{u"new"_s} << u"--preset"_s;
        QTest::newRow("unknown preset") << QStringList{u"new"_s, u"--preset"_s, u"bank"_s}
                                        << u"Choose one of: sole-trader-shop"_s;
        QTest::newRow("set without an assignment") << QStringList{u"set"_s, u"x.qupia"_s} << u"assignments"_s;
        QTest::newRow("missing file") << QStringList{u"check"_s, u"/no/such.qupia"_s} << u"cannot be read"_s;
        QTest::newRow("folder") << QStringList{u"check"_s, QDir::tempPath()} << u"is a folder"_s;
        QTest::newRow("unknown report") << QStringList{u"check"_s, u"x"_s, u"--format"_s, u"xml"_s} << u"xml"_s;
        QTest::newRow("unknown language of messages") << QStringList{u"--ui"_s, u"de"_s, u"library"_s, u"list"_s} << u"de"_s;
        QTest::newRow("templates that are not there")
            << QStringList{u"--templates"_s, u"/no/such"_s, u"library"_s, u"list"_s} << u"no templates here"_s;
    }

    void wrongCommandLines()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Run result = run(arguments);
        VERIFY_CODE(result, 2);
        QVERIFY2(result.error.contains(says), qPrintable(result.error));
        QVERIFY(result.out.isEmpty());
    }

    // Nothing but what the program has to say, on a server without a session too.
    void errorStreamIsQuiet()
    {
        const Run result = run({u"library"_s, u"list"_s});
        VERIFY_CODE(result, 0);
        QCOMPARE(result.error, QString());
    }

    void newDocuments_data() { test::addPresetRows(); }

    void newDocuments()
    {
        QFETCH(QString, preset);
        VERIFY_CODE(run({u"new"_s, u"--preset"_s, preset, u"-o"_s, m_file}), 0);
        QVERIFY(documentAt(m_file) == newDocument(realLibrary(), PresetId(preset)));
        const Run printed = run({u"new"_s, u"--preset"_s, preset});
        VERIFY_CODE(printed, 0);
        QCOMPARE(printed.out, contentOf(m_file));
    }

    void setAnswers_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QString &assignment, const QString &field, const QJsonValue &value) {
            QTest::newRow(name) << assignment << field << value;
        };
        row("text in both languages", u"entity.name=Проба"_s, u"entity.name"_s, test::pair(u"Проба"_s, u"Проба"_s));
        row("one language", u"entity.name.kk=Сынақ = 1"_s, u"entity.name"_s, test::pair(u"Сынақ = 1"_s, u"Курьер-образец"_s));
        row("part of an address", u"entity.legalAddress.street.ru=Абая"_s, u"entity.legalAddress"_s, QJsonValue());
        row("number", u"consent.withdrawDays=12"_s, u"consent.withdrawDays"_s, 12);
        row("yes", u"marketing=yes"_s, u"marketing"_s, true);
        row("false", u"marketing=false"_s, u"marketing"_s, false);
        row("tri-state", u"crossBorder=no"_s, u"crossBorder"_s, u"no"_s);
        row("choice", u"site.kind=shop"_s, u"site.kind"_s, u"shop"_s);
        row("choice with a number", u"consent.term=months:12"_s, u"consent.term"_s,
            QJsonObject{{u"choice"_s, u"months"_s}, {u"count"_s, 12}});
        row("set", u"consent.methods=checkbox, paper"_s, u"consent.methods"_s, QJsonArray{u"checkbox"_s, u"paper"_s});
        row("list", u"entity.phones=+7 727 317 20 40,+7 700 000 00 01"_s, u"entity.phones"_s,
            QJsonArray{u"+7 727 317 20 40"_s, u"+7 700 000 00 01"_s});
        row("JSON", u"entity.hours=[{\"days\":[\"mo\"],\"from\":\"09:00\",\"to\":\"10:00\"}]"_s, u"entity.hours"_s,
            QJsonArray{QJsonObject{{u"days"_s, QJsonArray{u"mo"_s}}, {u"from"_s, u"09:00"_s}, {u"to"_s, u"10:00"_s}}});
        row("removed", u"entity.emails="_s, u"entity.emails"_s, QJsonValue());
        row("wrong value is kept", u"entity.binIin=123"_s, u"entity.binIin"_s, u"123"_s);
    }

    void setAnswers()
    {
        QFETCH(QString, assignment);
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QVERIFY(writeFile(m_file, writeDocument(newDocument(realLibrary(), PresetId(u"courier"_s)))));
        VERIFY_CODE(run({u"set"_s, m_file, assignment}), 0);
        if (field == "entity.legalAddress"_L1)
            QCOMPARE(valueAt(m_file, field)["street"_L1], test::pair(u"Үлгі"_s, u"Абая"_s));
        else
            QCOMPARE(valueAt(m_file, field), value);
        QVERIFY(!documentAt(m_file).samples.contains(FieldId(field)));
    }

    void setFromAFile()
    {
        QVERIFY(writeFile(m_file, writeDocument(newDocument(realLibrary(), PresetId(u"courier"_s)))));
        const QString json = m_folder->filePath(u"тізім.json"_s);
        QVERIFY(writeFile(json, R"([{"kind": "post", "name": {"kk": "Пошта", "ru": "Почта"}}])"));
        VERIFY_CODE(run({u"set"_s, m_file, u"recipients.list=@"_s + json, u"orders=no"_s}), 0);
        QCOMPARE(valueAt(m_file, u"recipients.list"_s)[0]["kind"_L1], QJsonValue(u"post"_s));
        QCOMPARE(valueAt(m_file, u"orders"_s), QJsonValue(false));
    }

    void choosesClauses()
    {
        QVERIFY(writeFile(m_file, finalBytes()));
        VERIFY_CODE(run({u"set"_s, m_file, u"clause:general.status=off"_s}), 0);
        QCOMPARE(documentAt(m_file).choices.value(ClauseId(u"general.status"_s)), ClauseChoice::Off);
        VERIFY_CODE(run({u"set"_s, m_file, u"clause:general.status=default"_s}), 0);
        QVERIFY(!documentAt(m_file).choices.contains(ClauseId(u"general.status"_s)));
    }

    // A mistake in the last assignment leaves the first ones undone too.
    void setMistakes_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QString>("says");
        QTest::newRow("no assignment") << u"entity.name"_s << u"write field=value"_s;
        QTest::newRow("no field") << u"=x"_s << u"write field=value"_s;
        QTest::newRow("unknown field") << u"entity.nmae=x"_s << u"There is no field \"entity.nmae\""_s;
        QTest::newRow("unknown language") << u"entity.name.xx=x"_s << u"entity.name has no part \"xx\""_s;
        QTest::newRow("unknown part") << u"entity.legalAddress.steret.kk=x"_s << u"house, office, apartment"_s;
        QTest::newRow("half a part") << u"entity.legalAddress.street=x"_s << u"street.kk, street.ru"_s;
        QTest::newRow("no parts") << u"entity.emails.kk=a@b.kz"_s << u"entity.emails is set as a whole"_s;
        QTest::newRow("derived field") << u"purposes.selected=support"_s << u"set matrix instead"_s;
        QTest::newRow("generated field") << u"entity.shortName.kk=x"_s << u"cannot be set"_s;
        QTest::newRow("no number") << u"consent.withdrawDays=twelve"_s << u"takes a whole number"_s;
        QTest::newRow("no yes or no") << u"crossBorder=maybe"_s << u"takes yes or no"_s;
        QTest::newRow("no JSON") << u"entity.hours=9-18"_s << u"takes JSON, or @file.json"_s;
        QTest::newRow("missing file") << u"recipients.list=@/no/such.json"_s << u"cannot be read"_s;
        QTest::newRow("unknown clause") << u"clause:no.such=on"_s << u"There is no clause"_s;
        QTest::newRow("clause on or off") << u"clause:general.status=maybe"_s << u"on, off or default"_s;
    }

    void setMistakes()
    {
        QFETCH(QString, assignment);
        QFETCH(QString, says);
        QVERIFY(writeFile(m_file, finalBytes()));
        const Run result = run({u"set"_s, m_file, u"orders=no"_s, assignment});
        VERIFY_CODE(result, 2);
        QVERIFY2(result.error.contains(says), qPrintable(result.error));
        QCOMPARE(contentOf(m_file), finalBytes());
    }

    void overrides()
    {
        QVERIFY(writeFile(m_file, finalBytes()));
        VERIFY_CODE(
            run({u"override"_s, m_file, u"general.status"_s, u"--kk"_s, u"Өз мәтінім."_s, u"--ru"_s, u"Свой текст."_s}), 0);
        const ClauseOverride wording = documentAt(m_file).overrides.value(ClauseId(u"general.status"_s));
        QCOMPARE(wording.text.kk, u"Өз мәтінім."_s);
        QCOMPARE(wording.base, realLibrary().clause(ClauseId(u"general.status"_s))->source);
        QVERIFY(run({u"export"_s, m_file, u"--format"_s, u"txt"_s, u"-o"_s, u"-"_s}).out.contains(u"Свой текст."_s.toUtf8()));
        VERIFY_CODE(run({u"override"_s, m_file, u"general.status"_s, u"--reset"_s}), 0);
        QCOMPARE(contentOf(m_file), finalBytes());
        const Run half = run({u"override"_s, m_file, u"general.status"_s, u"--kk"_s, u"Мәтін."_s});
        VERIFY_CODE(half, 2);
        QVERIFY(half.error.contains("needs both languages"_L1));
        VERIFY_CODE(run({u"override"_s, m_file, u"no.such"_s, u"--kk"_s, u"a"_s, u"--ru"_s, u"b"_s}), 2);
    }

    void fields()
    {
        QVERIFY(writeFile(m_file, finalBytes()));
        const QList<QByteArray> all = run({u"fields"_s}).out.trimmed().split('\n');
        const QList<QByteArray> asked = run({u"fields"_s, m_file}).out.trimmed().split('\n');
        QVERIFY(asked.size() > 50 && asked.size() < all.size());
        for (const QByteArray &line : all)
            QCOMPARE(line.split('\t').size(), 5);
        QVERIFY(linesWith(asked, "entity.ownerName") == 1);
        QVERIFY(linesWith(asked, "app.name") == 0);
        QVERIFY(linesWith(all, "app.name") > 0);
    }

    void checkTells()
    {
        // The questions that stand until someone answers them are findings too.
        PolicyDocument settled = readDocument(finalBytes())->document;
        for (const auto &[field, answer] : {std::pair(u"data.listApproved"_s, u"yes"_s),
                 std::pair(u"data.access"_s, u"restricted"_s), std::pair(u"transfers.log"_s, u"yes"_s)})
            settled = test::withValue(settled, field, answer);
        settled = test::withValue(settled, u"entity.messengers"_s, QJsonValue::Undefined); // WhatsApp takes data abroad
        const Run clean = run({u"check"_s, u"-"_s}, writeDocument(settled));
        const bool none = test::findingsOf(settled).isEmpty();
        VERIFY_CODE(clean, none ? 0 : 1);
        QVERIFY(clean.out.contains("later changes are not taken into account"));
        QVERIFY2(none, qPrintable(test::listed(test::findingsOf(settled)))); // exit code 0 would be untested

        QVERIFY(writeFile(m_file, writeDocument(newDocument(realLibrary(), PresetId(u"courier"_s)))));
        const Run open = run({u"check"_s, m_file});
        VERIFY_CODE(open, 1);
        QVERIFY(open.out.contains("[entity.binIin]"));
        const Run json = run({u"check"_s, m_file, u"--format"_s, u"json"_s});
        VERIFY_CODE(json, 1);
        const QJsonArray findings = QJsonDocument::fromJson(json.out).object().value("findings"_L1).toArray();
        QCOMPARE(findings.size(), test::findingsOf(documentAt(m_file)).size());
    }

    void messagesInThreeLanguages()
    {
        const PolicyDocument document = newDocument(realLibrary(), PresetId(u"courier"_s));
        const Finding first = test::findingsOf(document).first();
        for (const auto &[code, language] :
            {std::pair(u"kk"_s, InterfaceLanguage::Kazakh), std::pair(u"ru"_s, InterfaceLanguage::Russian)}) {
            const Run result = run({u"check"_s, u"-"_s, u"--ui"_s, code}, writeDocument(document));
            QVERIFY2(result.out.contains(messageOf(first, realLibrary(), language).toUtf8()), result.out.constData());
        }
    }

    void damagedDocuments_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"the file is empty"_s;
        QTest::newRow("cut") << finalBytes().left(700) << u"breaks off"_s;
        QTest::newRow("not UTF-8") << QByteArray("\xcf\xee") << u"not UTF-8"_s;
        QTest::newRow("2,000 levels") << QByteArray(2000, '[') << u"damaged"_s;
    }

    void damagedDocuments()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QVERIFY(writeFile(m_file, bytes));
        for (const QStringList &command :
            {QStringList{u"check"_s, m_file}, QStringList{u"fields"_s, m_file}, QStringList{u"set"_s, m_file, u"orders=yes"_s},
                QStringList{u"override"_s, m_file, u"general.status"_s, u"--reset"_s},
                QStringList{u"export"_s, m_file, u"-o"_s, m_folder->path()}}) {
            const Run result = run(command);
            VERIFY_CODE(result, 2);
            QVERIFY2(result.error.contains(says), qPrintable(result.error));
            QVERIFY2(result.error.contains(m_file), qPrintable(result.error));
        }
        QCOMPARE(contentOf(m_file), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void newerVersionIsNotChanged()
    {
        const QByteArray newer = finalBytes().replace("\"format\": 1", "\"format\": 2");
        QVERIFY(writeFile(m_file, newer));
        for (const QStringList &command : {QStringList{u"set"_s, m_file, u"orders=yes"_s},
                 QStringList{u"override"_s, m_file, u"general.status"_s, u"--reset"_s}}) {
            const Run result = run(command);
            VERIFY_CODE(result, 2);
            QVERIFY2(result.error.contains("newer version"_L1), qPrintable(result.error));
        }
        QCOMPARE(contentOf(m_file), newer);
        QVERIFY(run({u"check"_s, m_file}).code != 2);
        VERIFY_CODE(run({u"export"_s, m_file, u"--format"_s, u"txt"_s, u"-o"_s, u"-"_s}), 0);
    }

    void libraryCommands()
    {
        const Run checked = run({u"library"_s, u"check"_s});
        VERIFY_CODE(checked, 0);
        QVERIFY(checked.out.contains("21 sections"));
        VERIFY_CODE(run({u"library"_s, u"check"_s, QStringLiteral(QUPIA_SOURCE_DIR "/templates")}), 0);
        const Run listed = run({u"library"_s, u"list"_s, u"--format"_s, u"tsv"_s});
        VERIFY_CODE(listed, 0);
        const QList<QByteArray> lines = listed.out.trimmed().split('\n');
        QCOMPARE(lines.size(), realLibrary().clauses.size() + 1);
        QCOMPARE(lines.first(), "id\tsection\tlevel\tcondition\twords kk\twords ru");
        for (const QByteArray &line : lines.mid(1))
            QVERIFY2(line.count('\t') == 5 && line.split('\t').at(4).toInt() > 0, line.constData());
        // Words, not dashes and not the notation of segments.
        QVERIFY(lines.contains("crossborder.none\tcrossborder\tmandatory-if\tcrossBorder.no\t7\t9"));
        QVERIFY(lines.contains("terms.ip-address\tterms\trecommended\tautoData\t5\t6"));
        QVERIFY(lines.contains("terms.account\tterms\trecommended\tregistration\t17\t18"));

        const test::TemplatesCopy copy;
        QVERIFY(copy.replace(u"sections/12-crossborder.toml"_s, u"\"crossBorder.no\""_s, u"\"crossBoarder.no\""_s));
        const Run spoilt = run({u"library"_s, u"check"_s, copy.path()});
        VERIFY_CODE(spoilt, 1);
        QVERIFY2(spoilt.error.contains(u"12-crossborder.toml:"_s) && spoilt.error.contains(u"crossBoarder.no"_s),
            qPrintable(spoilt.error));
        // A folder with a fault is used by nothing.
        const Run refused = run({u"--templates"_s, copy.path(), u"new"_s, u"--preset"_s, u"courier"_s});
        VERIFY_CODE(refused, 2);
        QVERIFY(refused.out.isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
