// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/compose.h"
#include "document/documentfile.h"
#include "support/reallibrary.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

// A document in which everything is used, with keys that this version does not know at every level.
const QByteArray full = R"({
    "author": {"role": "lawyer"},
    "choices": {"rights.access-edit": "on", "general.status": "off", "not.here-any-more": "on"},
    "format": 1,
    "ignoredWords": {"en": ["later"], "kk": ["тауарлану"], "ru": ["поддомен"]},
    "kind": "qupia-policy",
    "overrides": {
        "consent.term": {
            "kk": "Мерзімі: {consent.term}.",
            "note": "agreed on the telephone",
            "ru": "Срок: {consent.term}.",
            "template": {"en": "kept", "kk": "бұрынғы", "ru": "прежний"}
        }
    },
    "preset": "company-shop",
    "review": [1, {"deep": [true, null, "ә"]}],
    "samples": ["entity.name", "not.known"],
    "templates": {"edition": "2026.11", "id": "qupia.kz", "source": "folder"},
    "values": {
        "consent.withdrawDays": 15,
        "entity.legalAddress": {"city": {"kk": "Алматы", "kz": 1, "ru": "Алматы"}, "plan": "b"},
        "entity.name": {"kk": "Сынақ", "ru": "Проба"},
        "matrix": [{"category": "identity.name", "comment": "?", "purposes": ["identification"], "term": {"choice": "purposes"}}],
        "not.known": {"a": [1.5, "x"]},
        "orders": true
    }
})";

QJsonObject objectOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QByteArray inside(const QByteArray &part)
{
    return R"({"kind": "qupia-policy", "format": 1, )" + part + "}";
}

QByteArray nested(int levels)
{
    return inside("\"values\": {\"x\": " + QByteArray(levels, '[') + QByteArray(levels, ']') + "}");
}

} // namespace

class TestDocumentFile : public QObject {
    Q_OBJECT

private slots:
    void roundTrip()
    {
        const Result<LoadedDocument> loaded = readDocument(full);
        QVERIFY2(loaded, qPrintable(loaded.error().message));
        QVERIFY(!loaded->readOnly);
        const PolicyDocument &document = loaded->document;
        QCOMPARE(document.templatesEdition, u"2026.11"_s);
        QCOMPARE(document.preset, PresetId(u"company-shop"_s));
        QCOMPARE(document.values.value(FieldId(u"consent.withdrawDays"_s)), QJsonValue(15));
        QCOMPARE(document.choices.value(ClauseId(u"general.status"_s)), ClauseChoice::Off);
        QCOMPARE(document.overrides.value(ClauseId(u"consent.term"_s)).base.kk, u"бұрынғы"_s);
        QVERIFY(document.samples.contains(FieldId(u"entity.name"_s)));
        QCOMPARE(document.ignoredWords, (Localized<std::set<QString>>{{u"тауарлану"_s}, {u"поддомен"_s}}));

        const QByteArray written = writeDocument(document);
        const Result<LoadedDocument> again = readDocument(written);
        QVERIFY(again);
        QVERIFY(again->document == document);
        QCOMPARE(writeDocument(again->document), written);
    }

    void unknownKeysSurvive()
    {
        const QJsonObject before = objectOf(full);
        const QJsonObject after = objectOf(writeDocument(readDocument(full)->document));
        for (auto it = before.begin(); it != before.end(); ++it)
            QVERIFY2(after.value(it.key()) == it.value(), qPrintable(it.key()));
        QCOMPARE(after.size(), before.size());
    }

    void presetsRoundTrip_data() { test::addPresetRows(); }

    void presetsRoundTrip()
    {
        QFETCH(QString, preset);
        const PolicyDocument document = newDocument(test::realLibrary(), PresetId(preset));
        const Result<LoadedDocument> loaded = readDocument(writeDocument(document));
        QVERIFY(loaded);
        QVERIFY(loaded->document == document);
    }

    // One value a line, so that a diff shows what was answered and nothing else.
    void oneAnswerChangesItsLines()
    {
        PolicyDocument document = newDocument(test::realLibrary(), test::realLibrary().presets.first().id);
        const QList<QByteArray> before = writeDocument(document).split('\n');
        document.values.insert(FieldId(u"consent.withdrawDays"_s), 12);
        document.values.insert(FieldId(u"a.new.one"_s), u"x"_s);
        const QList<QByteArray> after = writeDocument(document).split('\n');
        QCOMPARE(after.size(), before.size() + 1);
        const QSet<QByteArray> old(before.begin(), before.end());
        QList<QByteArray> changed;
        for (const QByteArray &line : after) {
            if (!old.contains(line))
                changed.append(line.trimmed());
        }
        QCOMPARE(changed, (QList<QByteArray>{"\"a.new.one\": \"x\",", "\"consent.withdrawDays\": 12,"}));
    }

    void orderIsStable()
    {
        const QByteArray written = writeDocument(readDocument(full)->document);
        QVERIFY(written.indexOf("\"author\"") < written.indexOf("\"choices\""));
        QVERIFY(written.indexOf("\"consent.withdrawDays\"") < written.indexOf("\"entity.legalAddress\""));
        QVERIFY(written.endsWith("}\n"));
        // Insertion in another order gives the same bytes.
        PolicyDocument forward;
        PolicyDocument backward;
        for (int i = 0; i < 50; ++i) {
            forward.values.insert(FieldId(u"f%1"_s.arg(i)), i);
            backward.values.insert(FieldId(u"f%1"_s.arg(49 - i)), 49 - i);
            forward.samples.insert(FieldId(u"f%1"_s.arg(i)));
            backward.samples.insert(FieldId(u"f%1"_s.arg(49 - i)));
        }
        QCOMPARE(writeDocument(forward), writeDocument(backward));
    }

    void newerVersionIsReadOnly_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("next") << QByteArray("2");
        QTest::newRow("far") << QByteArray("4294967297");
        QTest::newRow("very far") << QByteArray("1e30");
    }

    void newerVersionIsReadOnly()
    {
        QFETCH(QByteArray, format);
        const Result<LoadedDocument> loaded =
            readDocument(R"({"kind": "qupia-policy", "values": {"orders": true}, "later": {"a": 1}, "format": )" + format + "}");
        QVERIFY(loaded);
        QVERIFY(loaded->readOnly);
        QVERIFY(loaded->formatVersion > documentFormatVersion);
        QCOMPARE(loaded->document.values.value(FieldId(u"orders"_s)), QJsonValue(true));
        QCOMPARE(loaded->document.rest.value("later"_L1)["a"_L1], QJsonValue(1));
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("blank") << QByteArray("  \n") << u"damaged at character"_s;
        QTest::newRow("Windows-1251") << QByteArray("{\"kind\": \"\xcf\xee\xeb\xe8\xf2\xe8\xea\xe0\"}") << u"UTF-8"_s;
        QTest::newRow("UTF-8 cut in a string") << QByteArray("{\"a\": \"\xd2\"}") << u"UTF-8"_s;
        QTest::newRow("surrogates as UTF-8") << QByteArray("{\"a\": \"\xed\xa0\x80\"}") << u"UTF-8"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6) << u"UTF-8"_s;
        QTest::newRow("text") << QByteArray("Дербес деректер саясаты") << u"damaged at character"_s;
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html></html>") << u"damaged at character"_s;
        QTest::newRow("JSON and more") << full + "x" << u"damaged at character"_s;
        QTest::newRow("a list") << QByteArray("[1, 2]") << u"other kind"_s;
        QTest::newRow("other JSON") << QByteArray("{\"name\": \"package\"}") << u"other kind"_s;
        QTest::newRow("no format") << QByteArray("{\"kind\": \"qupia-policy\"}") << u"other kind"_s;
        QTest::newRow("format as text") << QByteArray("{\"kind\": \"qupia-policy\", \"format\": \"1\"}") << u"other kind"_s;
        QTest::newRow("format 0") << QByteArray("{\"kind\": \"qupia-policy\", \"format\": 0}") << u"other kind"_s;
        QTest::newRow("format -1") << QByteArray("{\"kind\": \"qupia-policy\", \"format\": -1}") << u"other kind"_s;
        QTest::newRow("format 1.5") << QByteArray("{\"kind\": \"qupia-policy\", \"format\": 1.5}") << u"other kind"_s;
        for (const char *part : {"values", "choices", "overrides", "templates", "samples", "accepted", "ignoredWords"}) {
            QTest::addRow("%s is text", part)
                << inside('"' + QByteArray(part) + "\": \"x\"") << u"\"%1\""_s.arg(QLatin1StringView(part));
            QTest::addRow("%s is null", part)
                << inside('"' + QByteArray(part) + "\": null") << u"\"%1\""_s.arg(QLatin1StringView(part));
        }
        QTest::newRow("choices of another kind") << inside(R"("choices": {"a": "perhaps"})") << u"\"choices\""_s;
        QTest::newRow("choices are numbers") << inside(R"("choices": {"a": 1})") << u"\"choices\""_s;
        QTest::newRow("a wording is text") << inside(R"("overrides": {"a": "x"})") << u"\"overrides\""_s;
        QTest::newRow("a wording is a number") << inside(R"("overrides": {"a": {"kk": 1, "ru": ""}})") << u"\"overrides\""_s;
        QTest::newRow("a sample is a number") << inside(R"("samples": [1])") << u"\"samples\""_s;
        QTest::newRow("an ignored word is a number") << inside(R"("ignoredWords": {"kk": [1]})") << u"\"ignoredWords\""_s;
        QTest::newRow("ignored words are text") << inside(R"("ignoredWords": {"ru": "x"})") << u"\"ignoredWords\""_s;
        QTest::newRow("preset is a number") << inside(R"("preset": 5)") << u"\"preset\""_s;
        QTest::newRow("2,000 levels") << nested(2000) << u"damaged at character"_s;
        QTest::newRow("100,000 levels") << nested(100000) << u"damaged at character"_s;
        QTest::newRow("open brackets") << QByteArray(100000, '[') << u"damaged at character"_s;
        QTest::newRow("40 MB") << inside("\"x\": \"" + QByteArray(40 * 1024 * 1024, 'x') + '"') << u"too large"_s;
    }

    void damaged()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const Result<LoadedDocument> loaded = readDocument(bytes);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::Damaged);
        QVERIFY2(loaded.error().message.contains(says), qPrintable(loaded.error().message));
    }

    void truncatedAnywhere()
    {
        const QByteArray whole = writeDocument(newDocument(test::realLibrary(), test::realLibrary().presets.last().id));
        int cuts = 0;
        for (qsizetype size = 1; size < whole.size() - 2; size += 50, ++cuts) {
            const Result<LoadedDocument> loaded = readDocument(whole.left(size));
            QVERIFY2(!loaded, qPrintable(QString::number(size)));
            QCOMPARE(loaded.error().kind, Error::Kind::Damaged);
        }
        QVERIFY(cuts > 100);
    }

    // What is odd but no damage.
    void opensAllTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("least") << QByteArray(R"({"kind": "qupia-policy", "format": 1})");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") + full;
        QTest::newRow("Windows line ends") << QByteArray(full).replace('\n', "\r\n");
        QTest::newRow("900 levels") << nested(900);
        QTest::newRow("empty key") << inside(R"("values": {"": 1})");
        QTest::newRow("key twice") << inside(R"("values": {"a": 1, "a": 2})");
        QTest::newRow("broken surrogate") << inside(R"("values": {"a": "\ud800x"})");
        QTest::newRow("null character") << inside(R"("values": {"a": "\u0000"})");
        QTest::newRow("wrong types of values") << inside(R"("values": {"entity.name": 5, "matrix": "x", "orders": []})");
    }

    void opensAllTheSame()
    {
        QFETCH(QByteArray, bytes);
        const Result<LoadedDocument> loaded = readDocument(bytes);
        QVERIFY2(loaded, qPrintable(loaded.error().message));
        const QByteArray written = writeDocument(loaded->document);
        QVERIFY(readDocument(written));
        QCOMPARE(writeDocument(readDocument(written)->document), written);
        QVERIFY(!compose(loaded->document, test::realLibrary()).blocks.isEmpty());
    }

    // Null is no answer, on the disk as in a change.
    void nullIsNoAnswer()
    {
        const Result<LoadedDocument> loaded = readDocument(inside(R"("values": {"consent.withdrawDays": null, "orders": true})"));
        QVERIFY(loaded);
        QCOMPARE(loaded->document.values.keys(), QList<FieldId>{FieldId(u"orders"_s)});
    }

    void namesNobody()
    {
        const QByteArray written = writeDocument(newDocument(test::realLibrary(), PresetId(u"courier"_s)));
        for (const char *variable : {"USER", "LOGNAME", "USERNAME", "HOSTNAME"}) {
            const QByteArray name = qgetenv(variable);
            if (name.size() > 4)
                QVERIFY2(!written.contains(name), variable);
        }
        QVERIFY(!written.contains(QSysInfo::machineHostName().toUtf8()) || QSysInfo::machineHostName().size() < 5);
        QCOMPARE(objectOf(written).keys(),
            (QStringList{
                u"choices"_s, u"format"_s, u"kind"_s, u"overrides"_s, u"preset"_s, u"samples"_s, u"templates"_s, u"values"_s}));
    }
};

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "tst_documentfile.moc"
