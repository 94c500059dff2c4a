// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/celltext.h"
#include "gui/preview/policyview.h"
#include "gui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

namespace {

Spans spans(const QString &text, const FieldId &field = {})
{
    Origin origin;
    origin.kind = field.isEmpty() ? Origin::Kind::Template : Origin::Kind::Field;
    origin.clause = ClauseId(u"c"_s);
    origin.field = field;
    return {{text, origin, {}}};
}

Paragraph paragraph(int number, const QString &name)
{
    Paragraph made;
    made.clause = ClauseId(u"clause-%1"_s.arg(number));
    made.number = u"1.%1"_s.arg(number);
    made.text.kk = spans(u"Атауы "_s) + spans(name, FieldId(u"entity.name"_s)) + spans(u" болады."_s);
    made.text.ru = spans(u"Название "_s) + spans(name, FieldId(u"entity.name"_s)) + spans(u"."_s);
    return made;
}

ComposedPolicy policyOf(int clauses, const QString &name)
{
    ComposedPolicy policy;
    policy.title = {spans(u"Саясат"_s), spans(u"Политика"_s)};
    policy.blocks.append(Heading{SectionId(u"general"_s), u"1"_s, {spans(u"Жалпы"_s), spans(u"Общее"_s)}});
    for (int number = 1; number <= clauses; ++number)
        policy.blocks.append(paragraph(number, name));
    return policy;
}

QPoint middleOf(PolicyView &view, int row, Language language, int start, int length)
{
    const QRectF place = view.layouts().stretch(row, view.rowModel().rows()[row], language, start, length);
    return view.visualRect(view.model()->index(row, 0)).topLeft() + place.center().toPoint();
}

} // namespace

class TestPreview : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void modelFollowsTheText()
    {
        PolicyRowModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rowsOf(policyOf(5, u"Алма"_s)));
        QCOMPARE(model.rowCount(), 7);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows(rowsOf(policyOf(8, u"Алма"_s)));
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(changes.count(), 0); // what stays the same is not laid out again
        model.setRows(rowsOf(policyOf(3, u"Алмұрт"_s)));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(changes.count(), 3);
        QCOMPARE(resets.count(), 0);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void rowInTheMiddleGoesAlone()
    {
        PolicyRowModel model;
        ComposedPolicy policy = policyOf(5, u"Алма"_s);
        model.setRows(rowsOf(policy));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        policy.blocks.removeAt(2);
        model.setRows(rowsOf(policy));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.first().at(1).toInt(), 3);
        QCOMPARE(removed.first().at(2).toInt(), 3);
    }

    void rowsAreSpokenInBothLanguages()
    {
        PolicyRowModel model;
        model.setRows(rowsOf(policyOf(1, u"Алма"_s)));
        const QString spoken = model.index(2).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken, u"1.1. Атауы Алма болады.\n1.1. Название Алма."_s);
    }

    void textThatIsMissingInOneLanguageShows()
    {
        Row row;
        row.text.kk = spans(u"Мәтін"_s);
        QCOMPARE(cellText(row, Language::Kazakh).text, u"Мәтін"_s);
        const CellText russian = cellText(row, Language::Russian);
        QCOMPARE(russian.text, u"[…]"_s);
        QCOMPARE(russian.pieces.first().origin.kind, Origin::Kind::Gap);
    }

    void tablesBecomeLines()
    {
        Row row;
        row.kind = Row::Kind::Table;
        row.text.ru = spans(u"Таблица:"_s);
        row.text.kk = spans(u"Кесте:"_s);
        row.table.head = {{spans(u"Дерек"_s), spans(u"Данные"_s)}, {spans(u"Мақсат"_s), spans(u"Цель"_s)}};
        row.table.rows = {{{spans(u"аты"_s), spans(u"имя"_s)}, {spans(u"байланыс"_s), spans(u"связь"_s)}}};
        const QString text = cellText(row, Language::Russian).text;
        QCOMPARE(text, u"Таблица:\u2028имя\u2028    Цель: связь"_s);
    }

    void clickLeadsToTheField_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<Language>("language");
        QTest::newRow("both, Kazakh") << int(TextColumns::Both) << Language::Kazakh;
        QTest::newRow("both, Russian") << int(TextColumns::Both) << Language::Russian;
        QTest::newRow("Russian alone") << int(TextColumns::Russian) << Language::Russian;
    }

    void clickLeadsToTheField()
    {
        QFETCH(int, columns);
        QFETCH(Language, language);
        PolicyView view;
        view.resize(700, 500);
        view.setMode(TextColumns(columns));
        view.setPolicy(policyOf(4, u"Алмабақ"_s), false);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy clicked(&view, &PolicyView::fieldClicked);
        const CellText cell = cellText(view.rowModel().rows()[2], language);
        const int at = int(cell.text.indexOf(u"Алмабақ"_s));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, 2, language, at, 7));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.first().first().value<FieldId>(), FieldId(u"entity.name"_s));
        // The first letters of the line are the number: no field.
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, 2, language, 0, 2));
        QCOMPARE(clicked.count(), 1);
    }

    void enterLeadsToTheField()
    {
        PolicyView view;
        view.resize(900, 500);
        view.setMode(TextColumns::Russian);
        view.setPolicy(policyOf(2, u"Алмабақ"_s), false);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy clicked(&view, &PolicyView::fieldClicked);
        view.setCurrentIndex(view.model()->index(2, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.first().first().value<FieldId>(), FieldId(u"entity.name"_s));
    }

    void findGoesThroughBothLanguages()
    {
        PolicyView view;
        view.resize(700, 300);
        view.setPolicy(policyOf(40, u"Алмабақ"_s), false);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.find(u"алмабақ"_s), 80);
        view.goToMatch(79);
        QVERIFY(view.verticalScrollBar()->value() > 0);
        view.goToMatch(80); // round
        QCOMPARE(view.currentMatch(), 0);
        view.setMode(TextColumns::Kazakh);
        QCOMPARE(view.matchCount(), 40);
        QCOMPARE(view.find(u"жоқ сөз"_s), 0);
        QCOMPARE(view.currentMatch(), -1);
        QCOMPARE(view.find({}), 0);
    }

    void editKeepsWhatIsInSight()
    {
        PolicyView view;
        view.resize(700, 300);
        view.setPolicy(policyOf(60, u"Алма"_s), false);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.verticalScrollBar()->setValue(400);
        view.setPolicy(policyOf(60, u"Амал"_s), true);
        QCOMPARE(view.verticalScrollBar()->value(), 400);
        view.showClause(ClauseId(u"clause-60"_s));
        QVERIFY(view.verticalScrollBar()->value() > 400);
        view.highlightField(FieldId(u"no.such.field"_s)); // nothing to show is no harm
    }
};

QTEST_MAIN(TestPreview)

#include "tst_preview.moc"
