// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/rows.h"
#include "document/documentfile.h"
#include "publishing/clausechanges.h"
#include "publishing/editions.h"
#include "publishing/redline.h"
#include "support/answers.h"
#include "support/findings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::realLibrary;

const QDate firstDay(2026, 3, 1);
const QDate secondDay(2026, 11, 22);

const PolicyDocument &finalDocument()
{
    static const PolicyDocument document = test::answeredPolicy(PresetId(u"sole-trader-shop"_s), realLibrary()).document;
    return document;
}

PublishPlan planOf(const PolicyDocument &document, const QStringList &formats = {u"html"_s})
{
    const ComposedPolicy policy = compose(document, realLibrary());
    PublishRequest request;
    request.formats = formats;
    request.folder = u"/out"_s;
    request.baseName = u"p"_s;
    return planPublication(policy, runChecks(document, realLibrary(), policy), request);
}

PolicyDocument published(PolicyDocument document, const QDate &day, const QStringList &formats = {u"html"_s})
{
    document.editions = editionsAfter(document, compose(document, realLibrary()), planOf(document, formats), day);
    return document;
}

// The same policy with one clause reworded, one taken out, one put in.
PolicyDocument changedDocument(PolicyDocument document)
{
    const Clause &clause = *realLibrary().clause(ClauseId(u"collection.voluntary"_s));
    ClauseOverride wording;
    wording.base = clause.source;
    wording.text = clause.source;
    wording.text.kk.replace(u"."_s, u" күн сайын."_s);
    wording.text.ru.replace(u"."_s, u" каждый день."_s);
    document.overrides.insert(clause.id, wording);
    document.choices.insert(ClauseId(u"changes.notice"_s), ClauseChoice::Off);
    document.choices.insert(ClauseId(u"annex.withdrawal-form"_s), ClauseChoice::On);
    return document;
}

Edition editionOfDocument(const PolicyDocument &document)
{
    return editionOf(compose(document, realLibrary()));
}

QString allText(const ComposedPolicy &policy, Language language)
{
    QStringList lines;
    for (const Row &row : rowsOf(policy))
        lines.append(row.number + u' ' + plainText(row.text.in(language)));
    return lines.join(u'\n');
}

const ClauseChange *changeOf(const QList<ClauseChange> &changes, const QString &clause)
{
    const auto found = std::ranges::find(changes, clause, &ClauseChange::clause);
    return found == changes.end() ? nullptr : &*found;
}

} // namespace

class TestEditions : public QObject {
    Q_OBJECT

private slots:
    void finalVersionIsRecorded()
    {
        const PolicyDocument once = published(finalDocument(), firstDay, {u"html"_s, u"pdf"_s});
        QCOMPARE(once.editions.size(), 1);
        const Edition &edition = once.editions.first();
        QCOMPARE(edition.number, 1);
        QCOMPARE(edition.date, u"2026-03-01"_s);
        QCOMPARE(edition.hash.size(), 64);
        QCOMPARE(edition.lawEdition, realLibrary().lawEdition);
        QCOMPARE(edition.files, QStringList({u"p.html"_s, u"p.pdf"_s}));
        // Every word of the policy, in both languages, tables too.
        for (const Row &row : rowsOf(compose(finalDocument(), realLibrary()))) {
            for (const Language language : policyLanguages) {
                QVERIFY(std::ranges::any_of(edition.rows, [&](const EditionRow &each) {
                    return each.text.in(language) == plainText(row.text.in(language)) && each.number == row.number;
                }));
                for (const QList<BilingualText> &cells : row.table.rows) {
                    QVERIFY(std::ranges::any_of(edition.rows, [&](const EditionRow &each) {
                        return each.text.in(language).contains(plainText(cells.first().in(language)));
                    }));
                }
            }
        }
    }

    void sameTextIsNoNewEdition()
    {
        const PolicyDocument once = published(finalDocument(), firstDay);
        const PolicyDocument again = published(once, secondDay, {u"html"_s, u"docx"_s});
        QCOMPARE(again.editions.size(), 1);
        QCOMPARE(again.editions.first().date, u"2026-03-01"_s);
        QCOMPARE(again.editions.first().files, QStringList({u"p.html"_s, u"p.docx"_s}));
        QCOMPARE(published(again, secondDay), again);
    }

    void otherTextIsTheNextEdition()
    {
        const PolicyDocument twice = published(changedDocument(published(finalDocument(), firstDay)), secondDay);
        QCOMPARE(twice.editions.size(), 2);
        QCOMPARE(twice.editions.last().number, 2);
        QVERIFY(twice.editions.first().hash != twice.editions.last().hash);
        QCOMPARE(editionBefore(twice.editions, twice.editions.last().hash)->number, 1);
        QCOMPARE(editionBefore(twice.editions, u"another"_s)->number, 2);
        QVERIFY(!editionBefore({}, u"another"_s));
        QCOMPARE(editionNumbered(twice.editions, 1)->date, u"2026-03-01"_s);
        QVERIFY(!editionNumbered(twice.editions, 3));
    }

    void draftLeavesNoTrace()
    {
        const PolicyDocument draft = newDocument(realLibrary(), PresetId(u"courier"_s));
        QVERIFY(planOf(draft).draft);
        QCOMPARE(published(draft, firstDay), draft);
    }

    void travelsThroughTheFile()
    {
        PolicyDocument document = published(changedDocument(published(finalDocument(), firstDay)), secondDay);
        document.editions.first().rest.insert(u"seal"_s, u"of a later version"_s);
        const Result<LoadedDocument> loaded = readDocument(writeDocument(document));
        QVERIFY(loaded);
        QCOMPARE(loaded->document, document);
        QCOMPARE(writeDocument(loaded->document), writeDocument(document));
    }

    void damagedEditionsAreToldOf_data()
    {
        QTest::addColumn<QByteArray>("editions");
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("no number") << QByteArray(R"([{"text": []}])");
        QTest::newRow("text is no list") << QByteArray(R"([{"number": 1, "text": "x"}])");
        QTest::newRow("row is no object") << QByteArray(R"([{"number": 1, "text": ["x"]}])");
        QTest::newRow("words are a number") << QByteArray(R"([{"number": 1, "text": [{"kk": 5}]}])");
        QTest::newRow("file is a number") << QByteArray(R"([{"number": 1, "files": [5]}])");
        QTest::newRow("hash is a number") << QByteArray(R"([{"number": 1, "hash": 5}])");
    }

    void damagedEditionsAreToldOf()
    {
        QFETCH(QByteArray, editions);
        QByteArray bytes = writeDocument(published(finalDocument(), firstDay));
        const qsizetype from = bytes.indexOf("\"editions\": [");
        const qsizetype to = bytes.indexOf("\n    ]", from) + 6;
        QVERIFY(from > 0 && to > from);
        bytes.replace(from, to - from, "\"editions\": " + editions);
        const Result<LoadedDocument> loaded = readDocument(bytes);
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.contains(u"editions"_s), qPrintable(loaded.error().message));
    }

    void oldEditionStaysReadable()
    {
        const PolicyDocument document = changedDocument(published(finalDocument(), firstDay));
        const ComposedPolicy now = compose(document, realLibrary());
        const ComposedPolicy old = editionText(document.editions.first(), now);
        const ComposedPolicy before = compose(finalDocument(), realLibrary());
        QVERIFY(plainText(old.title.kk) == plainText(before.title.kk));
        for (const Language language : policyLanguages) {
            const QString text = allText(old, language);
            for (const Row &row : rowsOf(before))
                QVERIFY2(text.contains(plainText(row.text.in(language))), qPrintable(plainText(row.text.in(language))));
        }
        QVERIFY2(old.editionLine.kk.contains(u"1-редакция"_s), qPrintable(old.editionLine.kk));
        QVERIFY2(old.editionLine.ru.contains(u"1 марта 2026"_s), qPrintable(old.editionLine.ru));
    }

    void changesAreFoundByClause()
    {
        const Edition before = editionOfDocument(finalDocument());
        const Edition after = editionOfDocument(changedDocument(finalDocument()));
        const QList<ClauseChange> changes = changesBetween(before, after);
        QVERIFY(changesBetween(before, before).isEmpty());
        const ClauseChange *reworded = changeOf(changes, u"collection.voluntary"_s);
        QVERIFY(reworded && reworded->kind == ClauseChange::Kind::Changed);
        QCOMPARE(reworded->section.clause, u"collection"_s);
        const ClauseChange *gone = changeOf(changes, u"changes.notice"_s);
        QVERIFY(gone && gone->kind == ClauseChange::Kind::Removed);
        const ClauseChange *come = changeOf(changes, u"annex.withdrawal-form"_s);
        QVERIFY(come && come->kind == ClauseChange::Kind::Added);
        // A number that moved is no change; a reference to it within a text is one.
        QVERIFY(!changeOf(changes, u"changes.effective"_s));
        QVERIFY(changedClauses(changes) >= 3 && changedClauses(changes) < 8);
        // And back again.
        const QList<ClauseChange> back = changesBetween(after, before);
        QCOMPARE(changeOf(back, u"changes.notice"_s)->kind, ClauseChange::Kind::Added);
        QCOMPARE(changeOf(back, u"annex.withdrawal-form"_s)->kind, ClauseChange::Kind::Removed);
    }

    void tableLinesAreCompared()
    {
        const EditionRow heading{u"annex"_s, u"9"_s, true, {u"Қосымша"_s, u"Приложение"_s}};
        const auto line = [](const QString &name) {
            return EditionRow{u"annex.data-register"_s, {}, false, {name + u" | мақсат"_s, name + u" | цель"_s}};
        };
        Edition before;
        before.rows = {heading, line(u"a"_s), line(u"b"_s), line(u"c"_s)};
        Edition after = before;
        after.rows = {heading, line(u"a"_s), line(u"x"_s), line(u"b"_s), line(u"c"_s)};
        const QList<ClauseChange> changes = changesBetween(before, after);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().rows.size(), 1);
        QCOMPARE(changes.first().rows.first().text.ru, QList<TextChange>({{Span::Change::Inserted, u"x | цель"_s}}));
        QCOMPARE(changesBetween(after, before).first().rows.first().text.kk,
            QList<TextChange>({{Span::Change::Deleted, u"x | мақсат"_s}}));
        Edition swapped = before;
        swapped.rows = {heading, line(u"b"_s), line(u"a"_s), line(u"c"_s)};
        QCOMPARE(changesBetween(before, swapped).first().rows.size(), 2);
    }

    void redlineSaysWhatWentAndCame()
    {
        const PolicyDocument document = changedDocument(published(finalDocument(), firstDay));
        const ComposedPolicy now = compose(document, realLibrary());
        const ComposedPolicy sheet = redline(document.editions.first(), editionOf(now), now);
        const QString kazakh = allText(sheet, Language::Kazakh);
        const QString russian = allText(sheet, Language::Russian);
        QVERIFY2(kazakh.contains(u"[+күн сайын+]"_s), qPrintable(kazakh));
        QVERIFY2(russian.contains(u"[+каждый день+]"_s), qPrintable(russian));
        QVERIFY(russian.contains(u"Пункт исключён. [–"_s));
        QVERIFY(russian.contains(u"Новый пункт. [+"_s));
        QVERIFY(russian.contains(u"редакция 1, 1 марта 2026 года"_s));
        QVERIFY(kazakh.contains(u"қазіргі мәтін"_s));
        bool inserted = false;
        bool deleted = false;
        for (const Row &row : rowsOf(sheet)) {
            for (const Span &span : row.text.kk) {
                inserted = inserted || span.change == Span::Change::Inserted;
                deleted = deleted || span.change == Span::Change::Deleted;
            }
        }
        QVERIFY(inserted && deleted);
        // What did not change is not shown.
        QVERIFY(!russian.contains(plainText(now.blocks.isEmpty() ? Spans() : now.title.ru)));
        const ComposedPolicy same = redline(document.editions.first(), document.editions.first(), now);
        QCOMPARE(rowsOf(same).size(), 3); // title, what is compared, that nothing changed
    }

    void redlineInEveryFormat_data()
    {
        QTest::addColumn<QString>("format");
        for (const auto &each : allExporters())
            QTest::newRow(qPrintable(each->id())) << each->id();
    }

    void redlineInEveryFormat()
    {
        QFETCH(QString, format);
        if (format == "pdf"_L1)
            return; // needs fonts; the command line's test has it
        const PolicyDocument document = changedDocument(published(finalDocument(), firstDay));
        const ComposedPolicy now = compose(document, realLibrary());
        const Result<QByteArray> bytes = exporter(format)->write(redline(document.editions.first(), editionOf(now), now), {});
        QVERIFY(bytes);
        if (format == "docx"_L1)
            return;
        QByteArray text = *bytes;
        QVERIFY(text.replace('\\', QByteArray()).contains(u"каждый день+]"_s.toUtf8())); // Markdown escapes the marks
        if (format == "html"_L1) {
            QVERIFY(bytes->contains(u"<ins>[+каждый день+]</ins>"_s.toUtf8()));
            QVERIFY(bytes->contains("<del>"));
        }
    }

    void noticeNamesSections()
    {
        const PolicyDocument document = changedDocument(published(finalDocument(), firstDay));
        const ComposedPolicy now = compose(document, realLibrary());
        const ComposedPolicy notice = changeNotice(document.editions.first(), editionOf(now), now);
        for (const Language language : policyLanguages) {
            const QString text = allText(notice, language);
            QVERIFY(text.contains(now.operatorName.in(language)));
            for (const QString &section : {u"collection"_s, u"changes"_s, u"annex"_s})
                QVERIFY2(text.contains(realLibrary().section(SectionId(section))->title.in(language)), qPrintable(text));
            QVERIFY(!text.contains(realLibrary().section(SectionId(u"disputes"_s))->title.in(language)));
        }
        const QString russian = allText(notice, Language::Russian);
        QVERIFY2(russian.contains(u"изменены пункты: "_s), qPrintable(russian));
        QVERIFY2(russian.contains(u"исключены пункты прежней редакции: "_s), qPrintable(russian));
        QVERIFY(!russian.contains(u"%1"_s));
    }

    void wordsAreCompared_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shown");
        QTest::newRow("same") << u"бір екі"_s << u"бір екі"_s << u"бір екі"_s;
        QTest::newRow("word in") << u"бір үш"_s << u"бір екі үш"_s << u"бір +екі +үш"_s;
        QTest::newRow("word out") << u"один два три"_s << u"один три"_s << u"один -два -три"_s;
        QTest::newRow("word for word") << u"в течение 15 дней."_s << u"в течение 10 дней."_s << u"в течение -15 -+10 +дней."_s;
        QTest::newRow("at the end") << u"один."_s << u"один два."_s << u"один +два+."_s;
        QTest::newRow("spaces alone") << u"один  два"_s << u"один два"_s << u"один два"_s;
        QTest::newRow("all new") << QString() << u"жаңа"_s << u"+жаңа+"_s;
        QTest::newRow("all gone") << u"ескі"_s << QString() << u"-ескі-"_s;
        QTest::newRow("nothing") << QString() << QString() << QString();
    }

    void wordsAreCompared()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QString shown;
        QString kept;
        for (const TextChange &change : wordChanges(before, after)) {
            const QString sign = change.change == Span::Change::Inserted ? u"+"_s
                : change.change == Span::Change::Deleted                 ? u"-"_s
                                                                         : QString();
            shown += sign + change.text + sign;
            if (change.change != Span::Change::Deleted)
                kept += change.text;
        }
        QTEST(shown, "shown");
        QCOMPARE(kept.simplified(), after.simplified());
    }

    void hugeTextsAreReplacedWhole()
    {
        const QString before = u"а "_s.repeated(6000);
        const QString after = u"б "_s.repeated(6000);
        QCOMPARE(
            wordChanges(before, after), QList<TextChange>({{Span::Change::Deleted, before}, {Span::Change::Inserted, after}}));
    }
};

QTEST_GUILESS_MAIN(TestEditions)
#include "tst_editions.moc"
