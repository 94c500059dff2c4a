// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/files.h"
#include "fakequestions.h"
#include "gui/publish/editionline.h"
#include "gui/publish/pagesview.h"
#include "gui/publish/printing.h"
#include "gui/publish/publishworkspace.h"
#include "gui/theme/disclosure.h"
#include "library/libraryloader.h"
#include "publishing/attacheddata.h"
#include "support/answers.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
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

    void moreChoices()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        test::FakeQuestions questions;
        PolicyEditor editor(m_library);
        editor.startNew(m_library->presets.first().id);
        editor.apply(SetValue{FieldId(u"site.urls"_s), QJsonArray{u"https://shop.example"_s}}, u"x"_s);
        PublishWorkspace workspace(editor, settings, questions);
        workspace.show();
        const auto check = [&](const char *name) {
            auto *button = workspace.findChild<QAbstractButton *>(QString::fromLatin1(name));
            QVERIFY2(button, name);
            QVERIFY2(!button->isVisible(), "folded away at first");
            button->setChecked(true);
        };
        check("web-1");
        check("paper-1");
        check("web-lean");
        check("attach-data");
        QCOMPARE(workspace.options().paper, Paper::Letter);
        QVERIFY(workspace.options().lean);
        auto *more = workspace.findChild<Disclosure *>(u"publishMore"_s);
        more->setOpen(true);
        QVERIFY(workspace.findChild<QAbstractButton *>(u"attach-data"_s)->isVisible());

        const QString out = folder.filePath(u"out"_s);
        workspace.findChild<QLineEdit *>(u"publishFolder"_s)->setText(out);
        workspace.findChild<QLineEdit *>(u"publishName"_s)->setText(u"p"_s);
        workspace.findChild<QCheckBox *>(u"format-docx"_s)->setChecked(true);
        workspace.findChild<QCheckBox *>(u"format-md"_s)->setChecked(true);
        workspace.publishNow();
        QCOMPARE(
            QDir(out).entryList(QDir::Files), QStringList({u"p-kk.html"_s, u"p-ru.html"_s, u"p.docx"_s, u"p.md"_s, u"p.pdf"_s}));
        QVERIFY(QFileInfo(QDir(out).filePath(u"p-kk.html"_s)).size() < 200'000);
        const Result<LoadedDocument> carried = readAttachedDocument(*readFile(QDir(out).filePath(u"p.pdf"_s)));
        QVERIFY2(carried, qPrintable(carried.error().message));
        QCOMPARE(carried->document.values.value(FieldId(u"site.urls"_s)), QJsonValue(QJsonArray{u"https://shop.example"_s}));

        // Remembered for the next time, but for the data: that is asked anew.
        PublishWorkspace next(editor, settings, questions);
        QCOMPARE(next.options().paper, Paper::Letter);
        QCOMPARE(next.options().form, WebForm::Pages);
        QVERIFY(next.options().lean);
        QVERIFY(next.findChild<QCheckBox *>(u"format-md"_s)->isChecked());
        QVERIFY(!next.findChild<QCheckBox *>(u"attach-data"_s)->isChecked());
        editor.startNew(m_library->presets.first().id);
        QVERIFY(!workspace.findChild<QCheckBox *>(u"attach-data"_s)->isChecked());
    }

    void dataStaysOutUnlessAsked()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        test::FakeQuestions questions;
        PolicyEditor editor(m_library);
        editor.startNew(m_library->presets.first().id);
        PublishWorkspace workspace(editor, settings, questions);
        workspace.show();
        workspace.findChild<QLineEdit *>(u"publishFolder"_s)->setText(folder.path());
        workspace.findChild<QLineEdit *>(u"publishName"_s)->setText(u"p"_s);
        workspace.publishNow();
        QVERIFY(!readAttachedDocument(*readFile(folder.filePath(u"p.pdf"_s))));
        // Without a PDF there is nothing that could carry it.
        workspace.findChild<QCheckBox *>(u"format-pdf"_s)->setChecked(false);
        QVERIFY(!workspace.findChild<QCheckBox *>(u"attach-data"_s)->isEnabled());
        workspace.findChild<QCheckBox *>(u"format-html"_s)->setChecked(false);
        QVERIFY(!workspace.findChild<QCheckBox *>(u"web-lean"_s)->isEnabled());
    }

    // A final version is recorded, what changed since is shown, undo takes the record back.
    void editionsAreKept()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        test::FakeQuestions questions;
        questions.overwriteAnswer = true;
        PolicyEditor editor(m_library);
        editor.startFrom({test::answeredPolicy(PresetId(u"sole-trader-shop"_s), *m_library).document});
        PublishWorkspace workspace(editor, settings, questions);
        workspace.show();
        editor.currentFindings();
        QVERIFY(QTest::qWaitForWindowExposed(&workspace));
        workspace.findChild<QLineEdit *>(u"publishFolder"_s)->setText(folder.path());
        workspace.findChild<QLineEdit *>(u"publishName"_s)->setText(u"p"_s);
        workspace.findChild<QCheckBox *>(u"format-pdf"_s)->setChecked(false);
        auto *line = workspace.findChild<EditionLine *>();
        auto *text = workspace.findChild<QLabel *>(u"editionText"_s);
        auto *show = workspace.findChild<QPushButton *>(u"showChanges"_s);
        QTRY_VERIFY(!workspace.options().draft);
        QVERIFY(!show->isVisible());
        QVERIFY(line->writeChanges().isEmpty());
        QVERIFY(!workspace.findChild<QCheckBox *>(u"companion-change-notice"_s));

        workspace.publishNow();
        QCOMPARE(editor.document().editions.size(), 1);
        QCOMPARE(editor.document().editions.first().files, QStringList{u"p.html"_s});
        QVERIFY2(text->text().contains(u"edition 1"_s), qPrintable(text->text()));
        workspace.publishNow();
        QCOMPARE(editor.document().editions.size(), 1);

        editor.apply(ChooseClause{ClauseId(u"changes.notice"_s), ClauseChoice::Off}, u"x"_s);
        editor.currentFindings();
        QTRY_VERIFY(show->isVisible());
        QVERIFY2(
            text->text().contains(u"edition 2"_s) && text->text().contains(u"edition 1: 1 clause"_s), qPrintable(text->text()));
        const Result<QByteArray> changes = readFile(line->writeChanges());
        QVERIFY(changes && changes->contains("<del>"));
        const Result<QByteArray> first = readFile(line->writeEdition(1)); // as it went out
        QVERIFY(
            first && !first->contains("<del>") && first->contains(m_library->section(SectionId(u"rights"_s))->title.kk.toUtf8()));
        QVERIFY(line->writeEdition(7).isEmpty());
        auto *notice = workspace.findChild<QCheckBox *>(u"companion-change-notice"_s);
        QVERIFY(notice);
        notice->setChecked(true);
        workspace.findChild<QCheckBox *>(u"companion-order"_s)->setChecked(true);
        workspace.publishNow();
        QCOMPARE(editor.document().editions.size(), 2);
        QCOMPARE(editor.document().editions.last().files, QStringList{u"p.html"_s});
        QVERIFY(readFile(folder.filePath(u"change-notice.html"_s)));
        QVERIFY(readFile(folder.filePath(u"order.html"_s)));
        editor.undoStack()->undo();
        QCOMPARE(editor.document().editions.size(), 1);
        editor.startCopy();
        QVERIFY(editor.document().editions.isEmpty());
    }

    void draftsAreNotRecorded()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        test::FakeQuestions questions;
        PolicyEditor editor(m_library);
        editor.startNew(m_library->presets.first().id);
        PublishWorkspace workspace(editor, settings, questions);
        workspace.show();
        workspace.findChild<QLineEdit *>(u"publishFolder"_s)->setText(folder.path());
        workspace.findChild<QCheckBox *>(u"format-pdf"_s)->setChecked(false);
        workspace.publishNow();
        QVERIFY(!QDir(folder.path()).entryList({u"*-draft.html"_s}).isEmpty());
        QVERIFY(editor.document().editions.isEmpty());
        QVERIFY(!editor.isModified());
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
