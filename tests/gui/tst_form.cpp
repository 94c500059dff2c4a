// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/findingline.h"
#include "gui/form/matrixeditor.h"
#include "gui/form/matrixmodel.h"
#include "gui/form/matrixview.h"
#include "gui/openform.h"
#include "gui/typing.h"
#include "support/answers.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace qupia;
using namespace qupia::test;
using namespace Qt::StringLiterals;

// The form over a real document: edits reach it, and whatever changes it reaches the form.
class TestForm : public QObject, private OpenForm {
    Q_OBJECT

    QJsonValue value(const QString &id) const { return m_editor->document().values.value(FieldId(id), QJsonValue::Undefined); }

private slots:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void everyStepShowsWhatApplies_data() { addPresetRows(); }

    void everyStepShowsWhatApplies()
    {
        QFETCH(QString, preset);
        m_editor->startNew(PresetId(preset));
        for (const Step &step : realLibrary().steps) {
            m_form->showStep(step.id);
            for (const Field &field : realLibrary().fields) {
                const bool wanted = field.step == step.id && applies(field, m_editor->profile());
                QVERIFY2(bool(page()->block(field.id)) == wanted, qPrintable(field.id.toString()));
            }
        }
    }

    void typingReachesTheDocumentAsOneStepOfUndo()
    {
        m_form->showField(FieldId(u"entity.name"_s));
        QLineEdit *kk = line(u"entity.name"_s);
        QCOMPARE(QApplication::focusWidget(), kk);
        kk->selectAll();
        typeInto(kk, u"Алма бақ"_s);
        QCOMPARE(value(u"entity.name"_s)["kk"_L1].toString(), u"Алма бақ"_s);
        QCOMPARE(m_editor->undoStack()->count(), 1);
        QVERIFY(!m_editor->document().samples.contains(FieldId(u"entity.name"_s)));

        m_editor->undoStack()->undo();
        QCOMPARE(kk->text(), u"Үлгі дүкені"_s);
        QVERIFY(m_editor->document().samples.contains(FieldId(u"entity.name"_s)));
        m_editor->undoStack()->redo();
        QCOMPARE(kk->text(), u"Алма бақ"_s);
    }

    void twoVisitsAreTwoSteps()
    {
        m_form->showField(FieldId(u"entity.binIin"_s));
        typeInto(line(u"entity.binIin"_s), u"12"_s);
        m_form->showField(FieldId(u"entity.name"_s));
        m_form->showField(FieldId(u"entity.binIin"_s));
        line(u"entity.binIin"_s)->end(false);
        typeInto(line(u"entity.binIin"_s), u"34"_s);
        QCOMPARE(m_editor->undoStack()->count(), 2);
        m_editor->undoStack()->undo();
        QCOMPARE(line(u"entity.binIin"_s)->text(), u"12"_s);
    }

    void changesFromElsewhereKeepCaretAndFocus()
    {
        m_form->showField(FieldId(u"entity.name"_s));
        QLineEdit *kk = line(u"entity.name"_s);
        kk->setCursorPosition(3);
        m_editor->apply(SetValue{FieldId(u"storage.city"_s), pair(u"Семей"_s, u"Семей"_s)}, u"other"_s);
        QCOMPARE(kk->cursorPosition(), 3);
        QCOMPARE(QApplication::focusWidget(), kk);
        m_editor->apply(SetValue{FieldId(u"entity.name"_s), pair(u"Жаңа атау"_s, u"Новое"_s)}, u"same"_s);
        QCOMPARE(kk->text(), u"Жаңа атау"_s);
        QCOMPARE(kk->cursorPosition(), 3);
        QCOMPARE(QApplication::focusWidget(), kk);
    }

    void answersDecideWhatIsAsked()
    {
        m_form->showField(FieldId(u"app.exists"_s));
        QVERIFY(!block(u"app.name"_s));
        QLineEdit *url = line(u"site.urls"_s);
        block(u"app.exists"_s)->findChild<QCheckBox *>()->click();
        QVERIFY(block(u"app.name"_s));
        QCOMPARE(line(u"site.urls"_s), url); // the others stay as they are
        typeInto(line(u"app.name"_s), u"App"_s);
        m_editor->undoStack()->undo();
        m_editor->undoStack()->undo();
        QVERIFY(!block(u"app.name"_s));
        QVERIFY(!block(u"app.exists"_s)->findChild<QCheckBox *>()->isChecked());
    }

    void tabKeyFollowsTheFormAfterItGrew()
    {
        m_form->showField(FieldId(u"app.exists"_s));
        auto *exists = block(u"app.exists"_s)->findChild<QCheckBox *>();
        exists->click();
        exists->setFocus();
        QTest::keyClick(exists, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), line(u"app.name"_s));
    }

    void enterGoesToTheNextField()
    {
        m_form->showField(FieldId(u"entity.name"_s));
        QTest::keyClick(line(u"entity.name"_s), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), line(u"entity.name"_s, 1));
    }

    void sampleIsConfirmed()
    {
        m_form->showField(FieldId(u"storage.city"_s));
        QPushButton *keep = nullptr;
        for (QPushButton *button : block(u"storage.city"_s)->findChildren<QPushButton *>()) {
            if (button->isVisible())
                keep = button;
        }
        QVERIFY(keep);
        keep->click();
        QVERIFY(!m_editor->document().samples.contains(FieldId(u"storage.city"_s)));
        QVERIFY(!keep->isVisible());
        m_editor->undoStack()->undo();
        QVERIFY(keep->isVisible());
    }

    void wrongValueIsNamedUnderItsField()
    {
        m_form->showField(FieldId(u"entity.binIin"_s));
        typeInto(line(u"entity.binIin"_s), u"850412400173"_s);
        QCOMPARE(value(u"entity.binIin"_s), QJsonValue(u"850412400173"_s));
        m_editor->currentFindings();
        const auto lines = block(u"entity.binIin"_s)->findChildren<FindingLine *>();
        QVERIFY(!lines.isEmpty());
        QVERIFY(line(u"entity.binIin"_s)->property("wrong").toBool());
        line(u"entity.binIin"_s)->selectAll();
        typeInto(line(u"entity.binIin"_s), withCheckDigit(u"85041240017"_s));
        m_editor->currentFindings();
        QVERIFY(block(u"entity.binIin"_s)->findChildren<FindingLine *>().isEmpty());
        QVERIFY(!line(u"entity.binIin"_s)->property("wrong").toBool());
    }

    void emptiedAnswerIsTakenOutUnlessADefaultWouldComeBack()
    {
        m_form->showField(FieldId(u"entity.binIin"_s));
        typeInto(line(u"entity.binIin"_s), u"1"_s);
        QTest::keyClick(line(u"entity.binIin"_s), Qt::Key_Backspace);
        QVERIFY(value(u"entity.binIin"_s).isUndefined());
        m_form->showField(FieldId(u"doc.version"_s));
        line(u"doc.version"_s)->selectAll();
        QTest::keyClick(line(u"doc.version"_s), Qt::Key_Backspace);
        QCOMPARE(line(u"doc.version"_s)->text(), QString());
        QCOMPARE(value(u"doc.version"_s), QJsonValue(QString()));
    }

    void advancedFieldIsOpenedToShowIt()
    {
        m_form->showField(FieldId(u"rights.answerDays"_s));
        QVERIFY(line(u"rights.answerDays"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget(), line(u"rights.answerDays"_s));
    }

    void derivedFieldLeadsToItsSource()
    {
        m_form->showField(FieldId(u"purposes.selected"_s));
        QVERIFY(block(u"matrix"_s));
        QVERIFY(m_form->findChild<MatrixView *>()->hasFocus());
    }

    void enteringAFieldIsSaid()
    {
        m_form->showField(FieldId(u"entity.name"_s));
        QSignalSpy entered(m_form.get(), &DraftForm::fieldEntered);
        line(u"entity.binIin"_s)->setFocus();
        QCOMPARE(entered.count(), 1);
        QCOMPARE(entered.first().first().value<FieldId>(), FieldId(u"entity.binIin"_s));
    }

    void matrixIsEditedByKeys()
    {
        m_form->showField(FieldId(u"matrix"_s));
        auto *view = m_form->findChild<MatrixView *>();
        const QJsonArray before = value(u"matrix"_s).toArray();
        view->setCurrentIndex(view->model()->index(5, MatrixModel::PurposesColumn));
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *support = QApplication::activePopupWidget()->findChild<QCheckBox *>(u"support"_s);
        QVERIFY(support);
        support->click();
        QApplication::activePopupWidget()->close();
        QVERIFY(value(u"matrix"_s)[2]["purposes"_L1].toArray().contains(u"support"_s));
        view->setCurrentIndex(view->model()->index(1, MatrixModel::TermColumn));
        QTest::keyClick(view, Qt::Key_F2);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->findChild<QRadioButton *>(u"months"_s)->click();
        QApplication::activePopupWidget()->close();
        QCOMPARE(value(u"matrix"_s)[0]["term"_L1]["choice"_L1].toString(), u"months"_s);
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(value(u"matrix"_s).toArray().size(), before.size() - 1);
        while (m_editor->undoStack()->canUndo())
            m_editor->undoStack()->undo();
        QCOMPARE(block(u"matrix"_s)->editor()->value().toArray(), before);
    }
};

QTEST_MAIN(TestForm)
#include "tst_form.moc"
