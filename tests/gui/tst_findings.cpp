// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findings/findingdialogs.h"
#include "gui/findings/findingsmodel.h"
#include "gui/findings/findingspanel.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"
#include "library/libraryloader.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace qupia;
using namespace Qt::StringLiterals;

namespace {

Finding finding(const QString &rule, Severity severity, const QString &field)
{
    Finding made;
    made.rule = RuleId(rule);
    made.severity = severity;
    made.place.field = FieldId(field);
    return made;
}

} // namespace

class TestFindings : public QObject {
    Q_OBJECT

    TemplateLibraryPointer m_library;

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, Scheme::Light);
        m_library = std::make_shared<const TemplateLibrary>(loadLibrary(u":/templates"_s).library);
        QVERIFY(!m_library->presets.isEmpty());
    }

    void modelSpeaksPlainly()
    {
        FindingsModel model(*m_library);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Finding first = finding(u"required-field"_s, Severity::Unanswered, u"entity.name"_s);
        first.basis = {ArticleId(u"94-V:8(4)(1)"_s)};
        model.setFindings({first, finding(u"x"_s, Severity::Warning, {})}, {});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.count(Severity::Unanswered), 1);
        QCOMPARE(model.count(Severity::Error), 0);
        const QModelIndex index = model.index(0);
        QCOMPARE(index.data(FindingsModel::CitationRole).toString(), u"94-V, ст. 8, п. 4, пп. 1)"_s);
        QVERIFY(!index.data(FindingsModel::PlaceRole).toString().isEmpty());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(FindingsModel::severityWord(Severity::Unanswered)));
    }

    void sameFindingsKeepTheSelection()
    {
        FindingsModel model(*m_library);
        const QList<Finding> findings{finding(u"a"_s, Severity::Error, u"x"_s), finding(u"b"_s, Severity::Error, u"y"_s)};
        model.setFindings(findings, {});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setFindings(findings, {});
        QCOMPARE(resets.count(), 0);
        model.setFindings(findings.mid(1), {});
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void panelLeadsFromOneToTheNext()
    {
        PolicyEditor editor(m_library);
        editor.startNew(m_library->presets.first().id);
        QVERIFY(editor.currentFindings().size() > 1);
        FindingsPanel panel(editor);
        panel.resize(900, 60);
        panel.show();
        auto *list = panel.findChild<QListView *>(u"findingsList"_s);
        QVERIFY(list);
        QVERIFY(!panel.isExpanded());
        panel.setExpanded(true);
        QVERIFY(panel.isExpanded());

        QList<Finding> visited;
        connect(&panel, &FindingsPanel::findingActivated, &panel, [&visited](const Finding &to) { visited.append(to); });
        panel.goToNext(1);
        panel.goToNext(1);
        panel.goToNext(-1);
        panel.goToNext(-1); // round to the last
        QCOMPARE(visited.size(), 4);
        QVERIFY(visited[0].sameAs(editor.currentFindings()[0]));
        QVERIFY(visited[1].sameAs(editor.currentFindings()[1]));
        QVERIFY(visited[2].sameAs(editor.currentFindings()[0]));
        QVERIFY(visited[3].sameAs(editor.currentFindings().last()));
        list->setCurrentIndex(list->model()->index(1, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(visited.size(), 5);
    }

    void panelFollowsTheDocument()
    {
        PolicyEditor editor(m_library);
        editor.startNew(m_library->presets.first().id);
        editor.currentFindings();
        FindingsPanel panel(editor);
        auto *list = panel.findChild<QListView *>(u"findingsList"_s);
        const qsizetype before = list->model()->rowCount();
        QCOMPARE(before, editor.currentFindings().size());
        const FieldId sample = *editor.document().samples.begin();
        editor.apply(ConfirmSample{sample}, u"confirm"_s);
        editor.currentFindings();
        QCOMPARE(list->model()->rowCount(), int(editor.currentFindings().size()));
        QVERIFY(list->model()->rowCount() < before);
    }

    void listIsFilteredAndOrdered()
    {
        FindingsModel model(*m_library);
        Finding late = finding(u"f-consent-forever"_s, Severity::Error, {});
        late.place.clause = ClauseId(u"rights.complaint"_s);
        late.basis = {ArticleId(u"94-V:8(5)"_s)};
        Finding early = finding(u"f-72-hours"_s, Severity::Warning, {});
        early.place.clause = ClauseId(u"general.scope"_s);
        Finding accepted = late;
        accepted.words = u"бессрочно"_s;
        accepted.accepted = Acceptance{u"Суд"_s, u"А. Пробов"_s, {}, {}, {}};
        model.setFindings({late, early, accepted}, {});
        QCOMPARE(model.count(Severity::Error), 1);
        QCOMPARE(model.acceptedCount(), 1);
        QVERIFY(model.index(0)
                    .data(FindingsModel::WhyRole)
                    .toString()
                    .contains(m_library->article(late.basis.first())->meaning.in(currentInterfaceLanguage())));
        QVERIFY(model.index(2).data(FindingsModel::AdviceRole).toString().contains(u"А. Пробов"_s));
        model.setGrouping(FindingsModel::Grouping::BySection);
        QCOMPARE(model.findings().first().rule, early.rule);
        QVERIFY(model.findings().last().accepted);
        model.setFilter(u"72"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(u"no such words"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void acceptingNeedsAReasonAndAName()
    {
        const Finding candidate = finding(u"f-consent-forever"_s, Severity::Error, {});
        AcceptDialog dialog(candidate, *m_library);
        auto *accept = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!accept->isEnabled());
        dialog.findChild<QPlainTextEdit *>(u"acceptReason"_s)->setPlainText(u"Суд"_s);
        QVERIFY(!accept->isEnabled());
        dialog.findChild<QLineEdit *>(u"acceptName"_s)->setText(u"А. Пробов"_s);
        QVERIFY(accept->isEnabled());
        QCOMPARE(dialog.acceptance().reason, u"Суд"_s);
        QCOMPARE(dialog.acceptance().lawEdition, m_library->lawEdition);
    }

    void fixAllShowsWhatItWillDo()
    {
        PolicyEditor editor(m_library);
        editor.startNew(m_library->presets.first().id);
        editor.apply(ChooseClause{ClauseId(u"rights.digital-code"_s), ClauseChoice::Off}, u"off"_s);
        editor.currentFindings();
        FindingsPanel panel(editor);
        panel.resize(900, 300);
        panel.show();
        panel.setExpanded(true);
        auto *fixAll = panel.findChild<QPushButton *>(u"fixAll"_s);
        QVERIFY(fixAll->isEnabled());
        int shown = 0;
        QTimer::singleShot(0, &panel, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            shown = dialog->findChild<QListWidget *>(u"fixAllList"_s)->count();
            dialog->accept();
        });
        fixAll->click();
        QVERIFY(shown > 0);
        QCOMPARE(editor.undoStack()->count(), 2);
        QCOMPARE(editor.document().choices.value(ClauseId(u"rights.digital-code"_s)), ClauseChoice::On);
        editor.currentFindings();
        QVERIFY(!fixAll->isEnabled());
    }
};

QTEST_MAIN(TestFindings)

#include "tst_findings.moc"
