// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/clausepanel.h"
#include "gui/review/clausetextedit.h"
#include "gui/review/clauseview.h"
#include "gui/review/reviewmodel.h"
#include "gui/review/reviewworkspace.h"
#include "gui/review/rewording.h"
#include "gui/review/searchbar.h"
#include "gui/review/sectionlist.h"
#include "gui/theme/theme.h"
#include "gui/typing.h"
#include "support/reallibrary.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace qupia;
using namespace qupia::test;
using namespace Qt::StringLiterals;

// The review over a real document.
class TestReview : public QObject {
    Q_OBJECT

    std::unique_ptr<PolicyEditor> m_editor;
    std::unique_ptr<ReviewWorkspace> m_review;
    ClauseId m_clause;

    ClauseView *view() const { return m_review->view(); }
    ReviewModel *model() const { return m_review->findChild<ReviewModel *>(); }
    const Clause &clause() const { return *realLibrary().clause(m_clause); }
    const ReviewRow &row() const { return model()->at(model()->indexOf(m_clause)); }
    bool hasWording() const { return m_editor->document().overrides.contains(m_clause); }
    void settle()
    {
        QApplication::processEvents();
        QApplication::processEvents();
    }

    // The first printed paragraph, of the level wanted.
    ClauseId printedClause(bool mandatory) const
    {
        for (const ReviewRow &each : model()->rows()) {
            const Clause *found = realLibrary().clause(each.row.clause);
            if (found && each.row.kind == Row::Kind::Paragraph && found->isMandatory() == mandatory)
                return found->id;
        }
        return {};
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_review->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

private slots:
    void init()
    {
        applyTheme(*qApp, Scheme::Light);
        m_editor = std::make_unique<PolicyEditor>(TemplateLibraryPointer(&realLibrary(), [](const TemplateLibrary *) {}));
        m_editor->startNew(PresetId(u"sole-trader-shop"_s));
        m_review = std::make_unique<ReviewWorkspace>(*m_editor);
        m_review->resize(1280, 700);
        m_review->show();
        QVERIFY(QTest::qWaitForWindowActive(m_review.get()));
        m_clause = printedClause(true);
        QVERIFY(!m_clause.isEmpty());
    }

    void cleanup()
    {
        m_review.reset();
        m_editor.reset();
    }

    void showsEveryRowInBothLanguages()
    {
        const QList<Row> rows = rowsOf(m_editor->policy());
        QCOMPARE(model()->rowCount(), rows.size());
        for (int i = 0; i < rows.size(); ++i) {
            const QString spoken = model()->index(i).data(Qt::AccessibleTextRole).toString();
            QVERIFY(spoken.contains(plainText(rows.at(i).text.kk)));
            QVERIFY(spoken.contains(plainText(rows.at(i).text.ru)));
        }
    }

    void rewordsAClauseInItsRow()
    {
        m_review->showClause(m_clause, std::nullopt);
        QCOMPARE(view()->currentClause(), m_clause);
        QTest::keyClick(view(), Qt::Key_F2);
        QVERIFY(view()->edit());
        QCOMPARE(view()->edit()->texts().kk, clause().source.kk);
        QCOMPARE(QApplication::focusWidget(), view()->edit()->text(Language::Kazakh));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        ClauseTextEdit *russian = view()->edit()->text(Language::Russian);
        QCOMPARE(QApplication::focusWidget(), russian);
        russian->moveCursor(QTextCursor::End);
        typeInto(russian, u" И точка."_s);
        QTest::keyClick(russian, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!view()->edit());
        const ClauseOverride wording = m_editor->document().overrides.value(m_clause);
        QCOMPARE(wording.text.kk, clause().source.kk);
        QCOMPARE(wording.text.ru, clause().source.ru + u" И точка."_s);
        QCOMPARE(wording.base, clause().source);
        settle();
        QVERIFY(row().reworded);
        QVERIFY(plainText(row().row.text.ru).endsWith(u"И точка."_s));
        QCOMPARE(m_editor->undoStack()->count(), 1);
    }

    void undoTakesTheWordingBack()
    {
        rewordsAClauseInItsRow();
        m_editor->undoStack()->undo();
        settle();
        QVERIFY(!hasWording());
        QVERIFY(!row().reworded);
        m_editor->undoStack()->redo();
        settle();
        QVERIFY(row().reworded);
    }

    void goesBackToTheTemplate()
    {
        rewordsAClauseInItsRow();
        QPushButton *back = button(u"Back to the template's text"_s);
        QVERIFY(back);
        back->click();
        settle();
        QVERIFY(!hasWording());
        QCOMPARE(m_editor->undoStack()->count(), 2);
        m_editor->undoStack()->undo();
        QVERIFY(hasWording());
    }

    void escapeDropsTheEdit()
    {
        m_review->showClause(m_clause, std::nullopt);
        QTest::keyClick(view(), Qt::Key_Return);
        typeInto(QApplication::focusWidget(), u"лишнее"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!view()->edit());
        QVERIFY(!hasWording());
        QCOMPARE(m_editor->undoStack()->count(), 0);
        QCOMPARE(QApplication::focusWidget(), view());
    }

    void leavingKeepsTheEdit()
    {
        m_review->showClause(m_clause, std::nullopt);
        QTest::keyClick(view(), Qt::Key_F2);
        typeInto(QApplication::focusWidget(), u"Ә"_s);
        m_review->findChild<SectionList *>()->setFocus();
        QVERIFY(!view()->edit());
        QVERIFY(hasWording());
    }

    void sameTextIsNoWording()
    {
        m_review->showClause(m_clause, std::nullopt);
        QTest::keyClick(view(), Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!hasWording());
        QCOMPARE(m_editor->undoStack()->count(), 0);
        const DocumentChange back = rewording(m_editor->document(), clause(), clause().source);
        QVERIFY(!std::get<OverrideClause>(back).wording);
    }

    void recommendedClauseIsLeftOutAndPrintedAgain()
    {
        m_clause = printedClause(false);
        if (m_clause.isEmpty())
            QSKIP("the templates have no recommended paragraph for this preset yet");
        const auto before = m_editor->document().choices;
        m_review->showClause(m_clause, std::nullopt);
        settle();
        auto *box = m_review->findChild<ClausePanel *>()->findChild<QCheckBox *>();
        QVERIFY(box && box->isChecked());
        box->click();
        settle();
        QCOMPARE(model()->indexOf(m_clause), -1);
        bool listed = false;
        for (const Clause *off : clausesOff(clause().section, *m_editor))
            listed = listed || off->id == m_clause;
        QVERIFY(listed);
        m_review->findChild<ClausePanel *>()->show({}, clause().section, {});
        QPushButton *print = button(u"Print it"_s);
        QVERIFY(print);
        print->click();
        settle();
        QVERIFY(model()->indexOf(m_clause) >= 0);
        QVERIFY(!m_editor->document().choices.contains(m_clause) || m_editor->document().choices == before);
    }

    void showClauseMakesItCurrentAndVisible()
    {
        const ClauseId last = model()->rows().last().row.clause;
        m_review->showClause(last, Language::Kazakh);
        QCOMPARE(view()->currentClause(), last);
        QVERIFY(view()->viewport()->rect().intersects(view()->visualRect(view()->currentIndex())));
    }

    void sectionsLeadToTheirHeadings()
    {
        auto *sections = m_review->findChild<SectionList *>();
        QCOMPARE(sections->count(), realLibrary().sections.size());
        sections->setCurrentRow(6);
        const Row &row = model()->at(view()->currentIndex().row()).row;
        QCOMPARE(row.kind, Row::Kind::Heading);
        QCOMPARE(row.section, realLibrary().sections.at(6).id);
    }

    void oneEditChangesOneRow()
    {
        QSignalSpy changed(model(), &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(model(), &QAbstractItemModel::rowsInserted);
        ClauseOverride wording{{u"Бір."_s, u"Один."_s}, clause().source, {}};
        m_editor->apply(OverrideClause{m_clause, wording}, u"reword"_s);
        settle();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(changed.first().first().toModelIndex().row(), model()->indexOf(m_clause));
    }

    void searchGoesThroughBothLanguages()
    {
        m_review->openFind();
        auto *bar = m_review->findChild<SearchBar *>();
        QVERIFY(bar->isVisible());
        auto *line = bar->findChild<QLineEdit *>();
        QCOMPARE(QApplication::focusWidget(), line);
        const QString russian = plainText(row().row.text.ru).left(25);
        typeInto(line, russian);
        QVERIFY(plainText(model()->at(view()->currentIndex().row()).row.text.ru).contains(russian));
        const QString kazakh = plainText(model()->rows().last().row.text.kk).left(25);
        line->clear();
        typeInto(line, kazakh);
        QVERIFY(plainText(model()->at(view()->currentIndex().row()).row.text.kk).contains(kazakh));
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void hiddenReviewWaits()
    {
        m_review->hide();
        QSignalSpy changed(model(), &QAbstractItemModel::dataChanged);
        m_editor->apply(OverrideClause{m_clause, ClauseOverride{{u"Бір."_s, u"Один."_s}, clause().source, {}}}, u"reword"_s);
        settle();
        QCOMPARE(changed.count(), 0);
        m_review->show();
        QCOMPARE(plainText(row().row.text.ru), u"Один."_s);
    }
};

QTEST_MAIN(TestReview)
#include "tst_review.moc"
