// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/compose.h"
#include "support/answers.h"
#include "support/readpolicy.h"
#include "support/reallibrary.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::realLibrary;

QString whereOf(const Row &row, const BilingualText &text)
{
    return u"%1 %2\nkk: %3\nru: %4"_s.arg(row.clause.toString(), row.number, plainText(text.kk), plainText(text.ru));
}

// Every number in digits, whatever its place in the sentence.
QStringList digitsOf(const QString &text)
{
    static const QRegularExpression number(u"\\d+"_s);
    QStringList digits;
    for (const QRegularExpressionMatch &match : number.globalMatch(text))
        digits.append(match.captured());
    digits.sort();
    return digits;
}

// Fields, gaps and references that a text names. The words for the parties may stand more often in one language, also inside a
// value: its pieces before and after them are one value.
QStringList valuesOf(const Spans &spans)
{
    QStringList values;
    FieldId last;
    for (const Span &span : spans) {
        const FieldId field = span.origin.field;
        if (field == FieldId(u"roles.pair"_s))
            continue;
        if (span.origin.kind == Origin::Kind::Reference)
            values.append(span.link);
        else if (!field.isEmpty() && field != last)
            values.append(field.toString());
        last = field;
    }
    values.sort();
    return values;
}

PolicyDocument documentFor(const QString &preset, bool answered)
{
    return answered ? test::answeredPolicy(PresetId(preset), realLibrary()).document
                    : newDocument(realLibrary(), PresetId(preset));
}

void addRows()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<bool>("answered");
    QTest::addColumn<QString>("answer"); // a tri-state set the other way
    for (const Preset &preset : realLibrary().presets) {
        const QString id = preset.id.toString();
        QTest::addRow("%s, new", qPrintable(id)) << id << false << QString();
        QTest::addRow("%s, answered", qPrintable(id)) << id << true << QString();
        for (const auto &other : {u"crossBorder"_s, u"publicSources"_s, u"automated"_s})
            QTest::addRow("%s, %s", qPrintable(id), qPrintable(other)) << id << true << other;
    }
}

// Each row's policy is looked at by many tests and made once.
const ComposedPolicy &policyOfRow()
{
    static QHash<QByteArray, ComposedPolicy> policies;
    const QByteArray row = QTest::currentDataTag();
    if (const auto made = policies.constFind(row); made != policies.constEnd())
        return *made;
    QFETCH(QString, preset);
    QFETCH(bool, answered);
    QFETCH(QString, answer);
    PolicyDocument document = documentFor(preset, answered);
    if (!answer.isEmpty())
        document = test::withValue(std::move(document), answer, u"yes"_s);
    return *policies.insert(row, compose(document, realLibrary()));
}

} // namespace

// What must hold for the whole text of every preset, as it starts and as it is answered.
class TestPresetTexts : public QObject {
    Q_OBJECT

private slots:
    void hasNoFaultOfTheTemplates_data() { addRows(); }

    void hasNoFaultOfTheTemplates()
    {
        const ComposedPolicy &policy = policyOfRow();
        for (const ComposeFault &fault : policy.faults) {
            QVERIFY2(fault.kind == ComposeFault::Kind::MissingValue,
                qPrintable(fault.clause.toString() + u": "_s + fault.detail + fault.field.toString()));
        }
        QVERIFY(rowsOf(policy).size() > 100);
        QFETCH(bool, answered);
        QFETCH(QString, answer);
        if (answered && answer.isEmpty())
            QVERIFY2(policy.faults.isEmpty(), qPrintable(policy.faults.value(0).field.toString()));
    }

    void languagesSayTheSame_data() { addRows(); }

    void languagesSayTheSame()
    {
        test::forEachText(policyOfRow(), [](const Row &row, const BilingualText &text) {
            const QString where = whereOf(row, text);
            QVERIFY2(plainText(text.kk).isEmpty() == plainText(text.ru).isEmpty(), qPrintable(where));
            QVERIFY2(digitsOf(plainText(text.kk)) == digitsOf(plainText(text.ru)), qPrintable(where));
            QVERIFY2(valuesOf(text.kk) == valuesOf(text.ru), qPrintable(where));
        });
    }

    void textIsTidy_data() { addRows(); }

    void textIsTidy()
    {
        static const QRegularExpression untidy(uR"(  |^ | $| [,.;:)»]|\( |« |\{|\}|\[\[|\]\]|\|,,|;;|\.\.|;\.|:;|,\.| %\d|\n)"_s);
        test::forEachText(policyOfRow(), [](const Row &row, const BilingualText &text) {
            for (const Language language : policyLanguages) {
                const QString plain = plainText(text.in(language));
                const QRegularExpressionMatch match = untidy.match(plain);
                QVERIFY2(!match.hasMatch(), qPrintable(u"«%1» in %2: %3"_s.arg(match.captured(), row.clause.toString(), plain)));
                QCOMPARE(plain.count(u'«'), plain.count(u'»'));
                QCOMPARE(plain.count(u'('), plain.count(u')'));
            }
        });
    }

    void listsArePunctuated_data() { addRows(); }

    void listsArePunctuated()
    {
        for (const Block &block : policyOfRow().blocks) {
            const auto *list = std::get_if<List>(&block);
            if (!list)
                continue;
            QVERIFY(!list->items.isEmpty());
            int number = 0;
            for (const ListItem &item : list->items) {
                const bool last = &item == &list->items.last();
                QCOMPARE(item.number, item.marker == ListItem::Marker::TickBox ? QString() : u"%1)"_s.arg(++number));
                for (const Language language : policyLanguages) {
                    const QString plain = plainText(item.text.in(language));
                    QVERIFY2(plain.endsWith(last ? u'.' : u';'), qPrintable(plain));
                    const Span &end = item.text.in(language).last();
                    QVERIFY2(
                        end.link.isEmpty() && end.origin.kind != Origin::Kind::Gap, qPrintable(plain)); // the mark is no part
                }
            }
            for (const Language language : policyLanguages) {
                const QString intro = plainText(list->intro.in(language));
                QVERIFY2(list->number.isEmpty() || intro.endsWith(u':') || intro.endsWith(u'.'), qPrintable(intro));
            }
        }
    }

    void paragraphsEndWithAStop_data() { addRows(); }

    void paragraphsEndWithAStop()
    {
        static const QRegularExpression end(u"[.:…»_]$"_s);
        for (const Block &block : policyOfRow().blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph || paragraph->number.isEmpty())
                continue;
            for (const Language language : policyLanguages)
                QVERIFY2(end.match(plainText(paragraph->text.in(language))).hasMatch(),
                    qPrintable(plainText(paragraph->text.in(language))));
        }
    }

    void numbersRunThrough_data() { addRows(); }

    void numbersRunThrough()
    {
        int section = 0;
        int clause = 0;
        for (const Row &row : rowsOf(policyOfRow())) {
            if (row.kind == Row::Kind::Heading) {
                QCOMPARE(row.number, QString::number(++section));
                clause = 0;
            } else if ((row.kind == Row::Kind::Paragraph || row.kind == Row::Kind::ListIntro) && !row.number.isEmpty()) {
                QCOMPARE(row.number, u"%1.%2"_s.arg(section).arg(++clause));
            }
        }
        QVERIFY(section > 15);
    }

    void referencesMeetTheirNumbers_data() { addRows(); }

    void referencesMeetTheirNumbers()
    {
        const ComposedPolicy &policy = policyOfRow();
        QHash<QString, Row> byAnchor;
        for (const Row &row : rowsOf(policy)) {
            QVERIFY2(!byAnchor.contains(row.anchor), qPrintable(row.anchor));
            byAnchor.insert(row.anchor, row);
        }
        int references = 0;
        test::forEachText(policy, [&](const Row &row, const BilingualText &text) {
            for (const Language language : policyLanguages) {
                for (const Span &span : text.in(language)) {
                    if (span.origin.kind != Origin::Kind::Reference)
                        continue;
                    ++references;
                    const auto target = byAnchor.constFind(span.link.mid(1));
                    QVERIFY2(target != byAnchor.constEnd(), qPrintable(row.clause.toString() + span.link));
                    // An annex is printed as «1-қосымша»: its number stands in its text.
                    if (!target->number.isEmpty() && target->kind != Row::Kind::ListItem)
                        QCOMPARE(span.text, target->number);
                    else if (target->kind != Row::Kind::ListItem)
                        QVERIFY2(plainText(target->text.in(language)).contains(span.text), qPrintable(span.link));
                }
            }
        });
        QVERIFY(references > 20);
    }

    void composingIsPure_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<bool>("answered");
        for (const Preset &preset : realLibrary().presets) {
            QTest::addRow("%s, new", qPrintable(preset.id.toString())) << preset.id.toString() << false;
            QTest::addRow("%s, answered", qPrintable(preset.id.toString())) << preset.id.toString() << true;
        }
    }

    void composingIsPure()
    {
        QFETCH(QString, preset);
        QFETCH(bool, answered);
        const PolicyDocument document = documentFor(preset, answered);
        const PolicyDocument before = document;
        const ComposedPolicy first = compose(document, realLibrary());
        const ComposedPolicy second = compose(document, realLibrary());
        QVERIFY(document == before);
        QVERIFY(first.title == second.title);
        QVERIFY(first.operatorName == second.operatorName);
        QVERIFY(first.editionLine == second.editionLine);
        QVERIFY(first.blocks == second.blocks);
        QVERIFY(first.faults == second.faults);
        // A library read again gives the same text: nothing hangs on what a hash does first.
        static const LibraryLoad again = loadLibrary(QStringLiteral(QUPIA_SOURCE_DIR "/templates"));
        QVERIFY(compose(document, again.library).blocks == first.blocks);
    }

    void samplesArePrintedAsTheyStand_data() { test::addPresetRows(); }

    void samplesArePrintedAsTheyStand()
    {
        QFETCH(QString, preset);
        const PolicyDocument document = documentFor(preset, false);
        const ComposedPolicy policy = compose(document, realLibrary());
        QVERIFY(test::allText(policy, Language::Kazakh).contains(policy.operatorName.kk));
        QVERIFY(policy.operatorName.kk.startsWith(u'«'));
        QVERIFY(policy.operatorName.ru.endsWith(u'»'));
        QVERIFY(!document.samples.empty());
        for (const FieldId &field : document.samples)
            QVERIFY2(realLibrary().field(field) && document.values.contains(field), qPrintable(field.toString()));
    }
};

QTEST_GUILESS_MAIN(TestPresetTexts)
#include "tst_presettexts.moc"
