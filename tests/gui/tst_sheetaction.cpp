// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakequestions.h"
#include "gui/actions.h"
#include "gui/dialogs/sheetdialog.h"
#include "gui/mainwindow.h"
#include "gui/settings/translations.h"
#include "gui/start/presetcard.h"
#include "gui/theme/segmentedcontrol.h"
#include "library/libraryloader.h"
#include "publishing/reviewsheet.h"

#include <QApplication>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

// The review sheet from the window: the menu, the button of the review, and the dialog between.
class TestSheetAction : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Scheme::Light);
    }

    // The file is what publishing makes; an error is said.
    void writesTheSheet()
    {
        const auto library = std::make_shared<const TemplateLibrary>(loadLibrary(u":/templates"_s).library);
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        settings.setLastFolder(folder.path());
        Translations translations;
        translations.use(InterfaceLanguage::English);
        test::FakeQuestions questions;
        MainWindow window(settings, translations, questions);
        window.setLibrary(library);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *actions = window.findChild<Actions *>();
        QVERIFY(actions && !actions->reviewSheet->isEnabled());
        QTest::keyClick(window.findChildren<PresetCard *>().first(), Qt::Key_Return);
        QVERIFY(actions->reviewSheet->isEnabled());

        actions->reviewSheet->trigger(); // and her mind was changed
        QCOMPARE(questions.asked.count(u"sheet"_s), 1);
        QVERIFY(questions.problems.isEmpty());

        const QString path = folder.filePath(u"парақ.html"_s);
        questions.sheet = Questions::Sheet{Language::Kazakh, u"html"_s, path};
        actions->review->trigger();
        auto *button = window.findChild<QPushButton *>(u"reviewSheet"_s);
        QVERIFY(button && button->isVisible());
        button->click();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<QByteArray> made = reviewSheetFile(window.editor()->document(), *library, Language::Kazakh, u"html"_s);
        QVERIFY(made.ok());
        QCOMPARE(file.readAll(), *made);
        QCOMPARE(QFileInfo(questions.sheetSuggestion).absolutePath(), QFileInfo(path).absolutePath());

        questions.sheet->path = folder.filePath(u"no/such/folder.html"_s);
        actions->reviewSheet->trigger();
        QCOMPARE(questions.problems.size(), 1);
        QVERIFY(questions.problems.first().startsWith(u"The review sheet was not written"_s));
    }

    void theDialogAnswers()
    {
        Translations translations;
        translations.use(InterfaceLanguage::Russian);
        SheetDialog dialog;
        QCOMPARE(dialog.windowTitle(), u"Лист проверки"_s);
        QCOMPARE(dialog.language(), Language::Russian);
        QCOMPARE(dialog.format(), u"pdf"_s);
        const QList<SegmentedControl *> choices = dialog.findChildren<SegmentedControl *>();
        QCOMPARE(choices.size(), 2);
        for (const SegmentedControl *choice : choices)
            QVERIFY(!choice->accessibleName().isEmpty());
        choices[0]->segment(0)->click();
        choices[1]->segment(1)->click();
        QCOMPARE(dialog.language(), Language::Kazakh);
        QCOMPARE(dialog.format(), u"html"_s);
    }
};

QTEST_MAIN(TestSheetAction)
#include "tst_sheetaction.moc"
