// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/kazakhkeys.h"
#include "gui/form/steplist.h"
#include "gui/openform.h"
#include "gui/settings/translations.h"
#include "gui/theme/disclosure.h"

#include <QAbstractButton>
#include <QLabel>

using namespace qupia;
using namespace qupia::test;
using namespace Qt::StringLiterals;

// What guides a merchant through the form: letters, progress, languages, names for those who hear the form.
class TestFormGuidance : public QObject, private OpenForm {
    Q_OBJECT

private slots:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void kazakhLettersAreAtHand()
    {
        m_form->showField(FieldId(u"entity.name"_s));
        auto *guide = m_form->findChild<KazakhKeysGuide *>();
        QVERIFY(guide->keys());
        QLineEdit *kk = line(u"entity.name"_s);
        kk->clear();
        guide->keys()->findChildren<QAbstractButton *>().at(3)->click();
        QCOMPARE(kk->text(), u"ғ"_s);
        QCOMPARE(QApplication::focusWidget(), kk);
        QTest::keyClick(kk, Qt::Key_F2);
        QVERIFY(guide->keys()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(kk->text(), u"ғі"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), kk);
        line(u"entity.name"_s, 1)->setFocus(); // Russian needs none
        QVERIFY(!guide->keys());
    }

    void progressCountsWhatIsLeft()
    {
        const auto progress = [&] {
            return progressOf(m_editor->document(), realLibrary(), m_editor->profile(), m_editor->currentFindings());
        };
        const FormProgress before = progress();
        QVERIFY(before.open > 0 && before.open <= before.asked);
        m_editor->apply(ConfirmSample{FieldId(u"storage.city"_s)}, u"confirm"_s);
        QCOMPARE(progress().open, before.open - 1);
        QCOMPARE(progress().asked, before.asked);
        m_editor->apply(SetValue{FieldId(u"entity.binIin"_s), u"1"_s}, u"wrong"_s);
        const FormProgress after = progress();
        const auto who = std::ranges::find(after.steps, StepId(u"who"_s), &StepState::step);
        QCOMPARE(who->findings, 1);
        QVERIFY(who->worst == Severity::Error);
    }

    void languageIsSwitchedWhileItRuns()
    {
        m_form->showField(FieldId(u"entity.name"_s));
        const Step &who = *std::ranges::find(realLibrary().steps, StepId(u"who"_s), &Step::id);
        Translations translations;
        for (const InterfaceLanguage language :
            {InterfaceLanguage::Kazakh, InterfaceLanguage::English, InterfaceLanguage::Russian}) {
            translations.use(language);
            QApplication::processEvents();
            QCOMPARE(m_form->findChild<StepList *>()->item(1)->text(), who.title.in(language));
            QStringList texts;
            for (const QLabel *label : block(u"entity.name"_s)->findChildren<QLabel *>())
                texts.append(label->text());
            QVERIFY(texts.contains(realLibrary().field(FieldId(u"entity.name"_s))->label.in(language)));
        }
    }

    // The chosen step stands in bold: where its name then breaks, the row has room for it.
    void chosenStepHasRoom()
    {
        for (const auto language : {InterfaceLanguage::Kazakh, InterfaceLanguage::Russian, InterfaceLanguage::English}) {
            StepList plain;
            StepList bold;
            QFont font = bold.font();
            font.setWeight(QFont::DemiBold);
            bold.setFont(font);
            for (StepList *list : {&plain, &bold}) {
                list->setSteps(realLibrary().steps);
                for (int i = 0; i < list->count(); ++i)
                    list->item(i)->setText(realLibrary().steps.at(i).title.in(language));
                list->show();
            }
            for (int width = 140; width < 320; width += 6) {
                plain.resize(width, 600);
                bold.resize(width, 600);
                for (int i = 0; i < plain.count(); ++i)
                    QCOMPARE(plain.sizeHintForRow(i), bold.sizeHintForRow(i));
            }
        }
    }

    void everythingHasAName_data()
    {
        QTest::addColumn<QString>("step");
        for (const Step &step : realLibrary().steps)
            QTest::newRow(qPrintable(step.id.toString())) << step.id.toString();
    }

    void everythingHasAName()
    {
        QFETCH(QString, step);
        m_form->showStep(StepId(step));
        for (Disclosure *more : page()->findChildren<Disclosure *>())
            more->setOpen(true);
        for (const QWidget *widget : page()->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(TestFormGuidance)
#include "tst_formguidance.moc"
