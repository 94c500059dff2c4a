// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/compose.h"
#include "support/answers.h"
#include "support/readpolicy.h"
#include "support/reallibrary.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::realLibrary;

Row summaryOf(const ComposedPolicy &policy)
{
    for (const Row &row : rowsOf(policy)) {
        if (row.anchor == "summary"_L1)
            return row;
    }
    return {};
}

QStringList cellsOf(const Row &row, qsizetype index, Language language)
{
    QStringList cells;
    for (const BilingualText &cell : row.table.rows.at(index))
        cells.append(plainText(cell.in(language)));
    return cells;
}

ComposedPolicy withMatrix(const QJsonArray &rows, const QMap<QString, QJsonValue> &more = {})
{
    PolicyDocument document = newDocument(realLibrary(), PresetId(u"services-site"_s));
    document = test::withValue(std::move(document), u"matrix"_s, rows);
    for (auto it = more.begin(); it != more.end(); ++it)
        document = test::withValue(std::move(document), it.key(), it.value());
    return compose(document, realLibrary());
}

QJsonObject row(const QString &category, const QJsonArray &purposes, const QJsonObject &term, const QJsonArray &recipients)
{
    return {{u"category"_s, category}, {u"purposes"_s, purposes}, {u"term"_s, term}, {u"recipients"_s, recipients}};
}

const QJsonObject untilReached{{u"choice"_s, u"purposes"_s}};
const QJsonObject threeYears{{u"choice"_s, u"years"_s}, {u"count"_s, 3}};

} // namespace

// The short table at the top: what data, what for, how long, to whom.
class TestSummary : public QObject {
    Q_OBJECT

private slots:
    void standsBeforeTheFirstSection_data() { test::addPresetRows(); }

    void standsBeforeTheFirstSection()
    {
        QFETCH(QString, preset);
        const QList<Row> rows = rowsOf(compose(newDocument(realLibrary(), PresetId(preset)), realLibrary()));
        QCOMPARE(rows.at(0).kind, Row::Kind::Title);
        QCOMPARE(rows.at(1).kind, Row::Kind::Table);
        QCOMPARE(rows.at(1).anchor, u"summary"_s);
        QVERIFY(rows.at(1).clause.isEmpty());
        QCOMPARE(rows.at(2).kind, Row::Kind::Heading);
    }

    // A page at most, and no kind of data left out.
    void isShortAndWhole_data() { test::addPresetRows(); }

    void isShortAndWhole()
    {
        QFETCH(QString, preset);
        const PolicyDocument document = test::answeredPolicy(PresetId(preset), realLibrary()).document;
        const Row summary = summaryOf(compose(document, realLibrary()));
        QVERIFY(summary.table.rows.size() <= 14);
        for (const Language language : policyLanguages) {
            QString text = plainText(summary.text.in(language));
            QString data;
            for (qsizetype i = 0; i < summary.table.rows.size(); ++i) {
                text += u' ' + cellsOf(summary, i, language).join(u' ');
                data += cellsOf(summary, i, language).first() + u'\n';
            }
            QVERIFY2(text.split(u' ').size() < 400, qPrintable(text));
            const QJsonArray matrix = document.values.value(FieldId(u"matrix"_s)).toArray();
            QVERIFY(!matrix.isEmpty());
            for (const QJsonValue &each : matrix) {
                const Category *category = realLibrary().category(CategoryId(each["category"_L1].toString()));
                QVERIFY2(data.contains(category->name.in(language)), qPrintable(category->id.toString()));
            }
        }
    }

    // Data of one kind kept for one term share a row where the same people get them; other terms and others who get them make
    // other rows: a password that stands beside the surname does not go where the surname goes.
    void rowsAreKindsOfData()
    {
        const Row summary = summaryOf(withMatrix({
            row(u"identity.surname"_s, {u"communication"_s}, untilReached, {u"telecom"_s}),
            row(u"contact.email"_s, {u"communication"_s}, untilReached, {u"it"_s}),
            row(u"identity.name"_s, {u"support"_s, u"communication"_s}, untilReached, {u"telecom"_s}),
            row(u"contact.phone.mobile"_s, {u"support"_s}, threeYears, {}),
            row(u"identity.patronymic"_s, {u"communication"_s}, untilReached, {}),
        }));
        QCOMPARE(summary.table.rows.size(), 4);
        QCOMPARE(cellsOf(summary, 0, Language::Russian),
            (QStringList{
                u"фамилия, имя"_s, u"связь; консультации и поддержка"_s, u"до достижения целей"_s, u"операторы связи"_s}));
        QCOMPARE(cellsOf(summary, 0, Language::Kazakh),
            (QStringList{u"тегі, аты"_s, u"байланысу; кеңес беру және қолдау"_s, u"мақсаттарға жеткенге дейін"_s,
                u"байланыс операторлары"_s}));
        QCOMPARE(cellsOf(summary, 2, Language::Russian).last(), u"никто"_s);
        QCOMPARE(cellsOf(summary, 3, Language::Russian).first(), u"отчество (при наличии)"_s);
        QCOMPARE(cellsOf(summary, 3, Language::Kazakh).last(), u"ешкім алмайды"_s);
        QVERIFY(cellsOf(summary, 2, Language::Russian).at(2).contains(u"три года"_s));
        QVERIFY(cellsOf(summary, 2, Language::Kazakh).at(2).contains(u"үш жыл"_s));
    }

    // What the merchant typed in stands in no row of the matrix, but is data as well.
    void ownDataAndPurposes()
    {
        const QJsonArray matrix{row(u"identity.name"_s, {u"communication"_s}, untilReached, {})};
        const QJsonArray shoes{test::pair(u"аяқ киім өлшемі"_s, u"размер обуви"_s)};
        const QJsonArray repair{test::pair(u"кепілдікпен жөндеу"_s, u"гарантийный ремонт"_s)};
        QCOMPARE(summaryOf(withMatrix(matrix)).table.rows.size(), 1);
        const Row data = summaryOf(withMatrix(matrix, {{u"data.custom"_s, shoes}}));
        QCOMPARE(data.table.rows.size(), 2);
        QCOMPARE(cellsOf(data, 1, Language::Russian).first(), u"размер обуви"_s);
        QVERIFY(cellsOf(data, 1, Language::Russian).at(1).startsWith(u"цели, названные в разделе "_s));
        QCOMPARE(cellsOf(data, 1, Language::Russian).last(), u"никто"_s);
        // Who gets these was not asked: where anything is given to anybody, "nobody" would be a guess.
        const QJsonArray given{row(u"identity.name"_s, {u"communication"_s}, untilReached, {u"telecom"_s})};
        const Row shared = summaryOf(withMatrix(given, {{u"data.custom"_s, shoes}}));
        QVERIFY(cellsOf(shared, 1, Language::Russian).last().startsWith(u"получатели, названные в разделе "_s));
        QVERIFY(cellsOf(shared, 1, Language::Kazakh).last().endsWith(u"-бөлімде аталған алушылар"_s));
        const Row purposes = summaryOf(withMatrix(matrix, {{u"purposes.custom"_s, repair}}));
        QCOMPARE(cellsOf(purposes, 1, Language::Kazakh).at(1), u"кепілдікпен жөндеу"_s);
        QVERIFY(cellsOf(purposes, 1, Language::Kazakh).first().endsWith(u"-бөлімде аталған деректер"_s));
    }

    void leadsToTheWholeTableAndToWithdrawal()
    {
        const Row summary = summaryOf(compose(newDocument(realLibrary(), PresetId(u"courier"_s)), realLibrary()));
        QStringList links;
        for (const Span &span : summary.text.kk) {
            if (!span.link.isEmpty())
                links.append(span.link);
        }
        QCOMPARE(links, (QStringList{u"#annex-data-register"_s, u"#consent-withdrawal"_s}));
    }

    void nothingTickedNoTable()
    {
        QCOMPARE(summaryOf(withMatrix({})).anchor, QString());
        QCOMPARE(summaryOf(withMatrix({QJsonObject{{u"category"_s, u"no.such"_s}}})).anchor, QString());
    }
};

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
