// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/compose.h"
#include "support/readpolicy.h"
#include "support/reallibrary.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::realLibrary;

// The kinds of business whose policies the templates were drawn from, by the number of the policy.
const QMap<QString, PresetId> presetOfSeed{
    {u"000"_s, PresetId(u"sole-trader-shop"_s)},
    {u"001"_s, PresetId(u"company-site"_s)},
    {u"002"_s, PresetId(u"courier"_s)},
    {u"003"_s, PresetId(u"company-shop"_s)},
    {u"004"_s, PresetId(u"shop-and-app"_s)},
};

struct TraceRow {
    QString seed;
    QString line;
    QString ref;
    QStringList clauses; // empty: nothing of the templates covers it
    QString status;

    QString name() const { return seed + u':' + ref; }
    bool isCovered() const { return status != "excluded"_L1; }
    bool isWhole() const { return status == "covered"_L1 || status == "covered-reworded"_L1; }
};

// What is not taken over, or not printed in that policy's preset, and why.
struct TraceException {
    QString row; // TraceRow::name()
    QString clause; // "-": the row itself, or a part of it
    QString reason;
};

QList<QStringList> table(const QString &file)
{
    QFile in(QStringLiteral(QUPIA_TEST_DATA "/") + file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(in.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1))
        rows.append(line.split(u'\t'));
    return rows;
}

QList<TraceRow> traceRows()
{
    QList<TraceRow> rows;
    for (const QStringList &cells : table(u"trace.tsv"_s)) {
        const QStringList clauses = cells.value(3) == "-"_L1 ? QStringList() : cells.value(3).split(u' ');
        rows.append({cells.value(0), cells.value(1), cells.value(2), clauses, cells.value(4)});
    }
    return rows;
}

QList<TraceException> traceExceptions()
{
    QList<TraceException> rows;
    for (const QStringList &cells : table(u"trace_exceptions.tsv"_s))
        rows.append({cells.value(0) + u':' + cells.value(1), cells.value(2), cells.value(3)});
    return rows;
}

bool isException(const QString &row, const QString &clause)
{
    static const QList<TraceException> exceptions = traceExceptions();
    return std::any_of(exceptions.begin(), exceptions.end(),
        [&](const TraceException &each) { return each.row == row && each.clause == clause; });
}

// "general.scope" names a clause, "section:rights" a section.
bool exists(const QString &name)
{
    const TemplateLibrary &library = realLibrary();
    return name.startsWith("section:"_L1) ? library.section(SectionId(name.mid(8))) != nullptr
                                          : library.clause(ClauseId(name)) != nullptr;
}

// The names of all that a fresh document of the preset prints, as the trace writes them.
QSet<QString> printedBy(const PresetId &preset)
{
    QSet<QString> printed;
    for (const Row &row : rowsOf(compose(newDocument(realLibrary(), preset), realLibrary()))) {
        if (row.kind == Row::Kind::Title)
            printed.insert(u"general.title"_s);
        else if (row.kind == Row::Kind::Heading)
            printed.insert(u"section:"_s + row.section.toString());
        else
            printed.insert(row.clause.toString());
    }
    return printed;
}

// The rows of all tables in one part of docs/coverage.md, each as its cells; the part begins with the heading or line given.
QList<QStringList> documentRows(const QString &begin)
{
    QFile in(QStringLiteral(QUPIA_SOURCE_DIR "/docs/coverage.md"));
    if (!in.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (const QString &part : QString::fromUtf8(in.readAll()).split(u"\n## "_s)) {
        if (!part.contains(begin))
            continue;
        for (const QString &line : part.split(u'\n')) {
            if (line.startsWith("| "_L1) && !line.startsWith("| ---"_L1))
                rows.append(line.mid(2).chopped(2).split(u" | "_s));
        }
        rows.removeFirst(); // the heads of the columns
    }
    return rows;
}

} // namespace

// Nothing of the five policies is lost: each of their lines is covered by clauses that the preset of that business prints, or is
// listed with the reason why not. The table holds numbers and ids only.
class TestTrace : public QObject {
    Q_OBJECT

private slots:
    void counts();
    void rowsAreWellFormed();
    void everyRowIsCovered_data();
    void everyRowIsCovered();
    void leftOutHasAReason();
    void exceptionsAreNeeded();
    void documentAgrees_data();
    void documentAgrees();
    void documentNamesWhatIsNew();

private:
    QHash<QString, QSet<QString>> m_printed; // by seed
};

void TestTrace::counts()
{
    static const QRegularExpression numbered(u"^\\d+(\\.\\d+)+$"_s);
    const QList<TraceRow> rows = traceRows();
    QCOMPARE(rows.size(), 346);
    QCOMPARE(
        std::count_if(rows.begin(), rows.end(), [&](const TraceRow &row) { return numbered.match(row.ref).hasMatch(); }), 249);
    QHash<QString, int> rowsOfSeed;
    QHash<QString, int> rowsOfStatus;
    for (const TraceRow &row : rows) {
        ++rowsOfSeed[row.seed];
        ++rowsOfStatus[row.status];
    }
    QCOMPARE(rowsOfSeed, (QHash<QString, int>{{u"000"_s, 50}, {u"001"_s, 85}, {u"002"_s, 62}, {u"003"_s, 58}, {u"004"_s, 91}}));
    QCOMPARE(rowsOfStatus,
        (QHash<QString, int>{{u"covered"_s, 214}, {u"covered-reworded"_s, 111}, {u"partly-excluded"_s, 3}, {u"excluded"_s, 18}}));
}

void TestTrace::rowsAreWellFormed()
{
    QSet<QString> names;
    QHash<QString, int> lastLine;
    for (const TraceRow &row : traceRows()) {
        QVERIFY2(!names.contains(row.name()), qPrintable(row.name()));
        names.insert(row.name());
        QVERIFY2(presetOfSeed.contains(row.seed) && realLibrary().preset(presetOfSeed.value(row.seed)), qPrintable(row.name()));
        QVERIFY2(row.line.toInt() > lastLine.value(row.seed), qPrintable(row.name()));
        lastLine[row.seed] = row.line.toInt();
        QCOMPARE(row.clauses.isEmpty(), !row.isCovered());
    }
}

void TestTrace::everyRowIsCovered_data()
{
    for (auto it = presetOfSeed.begin(); it != presetOfSeed.end(); ++it)
        m_printed.insert(it.key(), printedBy(it.value()));
    QTest::addColumn<QString>("seed");
    QTest::addColumn<QStringList>("clauses");
    for (const TraceRow &row : traceRows()) {
        if (row.isCovered())
            QTest::newRow(qPrintable(row.name())) << row.seed << row.clauses;
    }
}

void TestTrace::everyRowIsCovered()
{
    QFETCH(QString, seed);
    QFETCH(QStringList, clauses);
    const QString row = QString::fromUtf8(QTest::currentDataTag());
    for (const QString &clause : clauses) {
        QVERIFY2(exists(clause), qPrintable(clause));
        QVERIFY2(m_printed.value(seed).contains(clause) || isException(row, clause),
            qPrintable(u"%1 is not printed by the preset %2"_s.arg(clause, presetOfSeed.value(seed).toString())));
    }
}

void TestTrace::leftOutHasAReason()
{
    for (const TraceRow &row : traceRows()) {
        if (!row.isWhole())
            QVERIFY2(isException(row.name(), u"-"_s), qPrintable(row.name()));
    }
}

void TestTrace::exceptionsAreNeeded()
{
    QHash<QString, TraceRow> rows;
    for (const TraceRow &row : traceRows())
        rows.insert(row.name(), row);
    QVERIFY(!traceExceptions().isEmpty());
    for (const TraceException &exception : traceExceptions()) {
        QVERIFY2(rows.contains(exception.row), qPrintable(exception.row));
        QVERIFY2(exception.reason.size() > 10, qPrintable(exception.row));
        const TraceRow row = rows.value(exception.row);
        if (exception.clause == "-"_L1) {
            QVERIFY2(!row.isWhole(), qPrintable(exception.row));
            continue;
        }
        QVERIFY2(row.clauses.contains(exception.clause), qPrintable(exception.row));
        QVERIFY2(!printedBy(presetOfSeed.value(row.seed)).contains(exception.clause),
            qPrintable(exception.row + u' ' + exception.clause));
    }
}

void TestTrace::documentAgrees_data()
{
    QTest::addColumn<QString>("preset");
    for (auto it = presetOfSeed.begin(); it != presetOfSeed.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it->toString();
}

// The lawyer's page shows the same table as the data.
void TestTrace::documentAgrees()
{
    QFETCH(QString, preset);
    QStringList shown;
    for (const QStringList &cells : documentRows(u"\nPreset `%1`."_s.arg(preset))) {
        QCOMPARE(cells.size(), 4);
        QVERIFY2(!cells.at(1).isEmpty() && !cells.at(3).isEmpty(), qPrintable(cells.first()));
        shown.append(cells.at(0) + u": "_s + cells.at(2));
    }
    QStringList expected;
    for (const TraceRow &row : traceRows()) {
        if (row.seed == QString::fromUtf8(QTest::currentDataTag()) && row.isCovered())
            expected.append(row.ref + u": "_s + row.clauses.join(u", "_s));
    }
    QCOMPARE(shown, expected);
}

void TestTrace::documentNamesWhatIsNew()
{
    QSet<QString> covered;
    for (const TraceRow &row : traceRows())
        covered += QSet<QString>(row.clauses.begin(), row.clauses.end());
    QStringList expected;
    for (const Section &section : realLibrary().sections) {
        for (const ClauseId &id : section.clauses) {
            if (!covered.contains(id.toString()))
                expected.append(id.toString());
        }
    }
    QStringList shown;
    for (const QStringList &cells : documentRows(u"What none of the five had\n"_s))
        shown += cells.value(1).split(u", "_s);
    QCOMPARE(shown, expected);
}

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
