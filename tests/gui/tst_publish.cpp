// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakequestions.h"
#include "gui/publish/pagesview.h"
#include "gui/publish/printing.h"
#include "gui/publish/publishworkspace.h"
#include "library/libraryloader.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

class TestPublish : public QObject {
    Q_OBJECT

    TemplateLibraryPointer m_library;

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, Scheme::Light);
        m_library = std::make_shared<const TemplateLibrary>(loadLibrary(u":/templates"_s).library);
        QVERIFY(!m_library->presets.isEmpty());
    }

    void makesTheFilesThatWereChosen()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        test::FakeQuestions questions;
        PolicyEditor editor(m_library);
        editor.startNew(m_library->presets.first().id);
        PublishWorkspace workspace(editor, settings, questions);
        workspace.show();
        QVERIFY(QTest::qWaitForWindowExposed(&workspace));
        const QString out = folder.filePath(u"Шығыс"_s); // made when it is not there; Kazakh letters in a path
        workspace.findChild<QLineEdit *>(u"publishFolder"_s)->setText(QDir::toNativeSeparators(out));
        workspace.findChild<QLineEdit *>(u"publishName"_s)->setText(u"саясат"_s);
        workspace.findChild<QCheckBox *>(u"format-txt"_s)->setChecked(true);
        workspace.findChild<QCheckBox *>(u"format-pdf"_s)->setChecked(false);
        workspace.findChild<QRadioButton *>(u"layout-1"_s)->setChecked(true);
        QCOMPARE(workspace.options().layout, Layout::Sequential);
        QVERIFY(workspace.options().draft); // a preset is full of samples

        QTest::mouseClick(workspace.findChild<QPushButton *>(u"publishNow"_s), Qt::LeftButton);
        QCOMPARE(QDir(out).entryList(QDir::Files), QStringList({u"саясат.html"_s, u"саясат.txt"_s}));
        QVERIFY(questions.asked.isEmpty());
        QVERIFY(workspace.findChild<QPushButton *>(u"openFolder"_s)->isVisible());
        QCOMPARE(settings.publishFolder(), out);
    }

    void asksBeforeReplacing()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        test::FakeQuestions questions;
        PolicyEditor editor(m_library);
        editor.startNew(m_library->presets.first().id);
        QFile old(folder.filePath(u"p.html"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        PublishWorkspace workspace(editor, settings, questions);
        workspace.show();
        workspace.findChild<QLineEdit *>(u"publishFolder"_s)->setText(folder.path());
        workspace.findChild<QLineEdit *>(u"publishName"_s)->setText(u"p"_s);
        workspace.findChild<QCheckBox *>(u"format-pdf"_s)->setChecked(false);
        questions.overwriteAnswer = false;
        workspace.publishNow();
        QCOMPARE(questions.asked, QStringList{u"overwrite"_s});
        QCOMPARE(QFile(old.fileName()).size(), 3);
        questions.overwriteAnswer = true;
        workspace.publishNow();
        QVERIFY(QFile(old.fileName()).size() > 1000);
    }

    void saysWhyItFailed()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        test::FakeQuestions questions;
        PolicyEditor editor(m_library);
        editor.startNew(m_library->presets.first().id);
        PublishWorkspace workspace(editor, settings, questions);
        workspace.show();
        // A folder below a file cannot be made on any system.
        workspace.findChild<QLineEdit *>(u"publishFolder"_s)->setText(folder.filePath(u"settings.ini/below"_s));
        store.sync();
        workspace.findChild<QCheckBox *>(u"format-pdf"_s)->setChecked(false);
        QFile file(folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        workspace.publishNow();
        QVERIFY(!workspace.findChild<QPushButton *>(u"openFolder"_s)->isVisible());
        const QList<QLabel *> labels = workspace.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->property("role").toString() == "error"_L1 && !label->text().isEmpty();
        }));
    }

    void pagesAndPrintAreTheSame()
    {
        PolicyEditor editor(m_library);
        editor.startNew(m_library->presets.first().id);
        PagesView view;
        view.resize(600, 800);
        view.show();
        QSignalSpy shown(&view, &PagesView::pagesShown);
        view.showPolicy(editor.policy(), {});
        view.showPolicy(editor.policy(), {.draft = true}); // the first result is dropped
        QVERIFY(shown.wait(20000));
        QTest::qWait(0);
        QCOMPARE(shown.count(), 1);
        const int pages = shown.first().first().toInt();
        QVERIFY(pages > 3);

        QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"print.pdf"_s));
        printPages(view.pages(), &printer);
        QFile file(printer.outputFileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("/Type /Page\n"), pages);
    }
};

QTEST_MAIN(TestPublish)

#include "tst_publish.moc"
