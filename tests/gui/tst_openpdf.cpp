// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/files.h"
#include "compose/compose.h"
#include "fakequestions.h"
#include "gui/mainwindow.h"
#include "gui/settings/translations.h"
#include "library/libraryloader.h"
#include "publishing/attacheddata.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

// A PDF that carries its policy's data is dropped on the window, and the work goes on.
class TestOpenPdf : public QObject {
    Q_OBJECT

    TemplateLibraryPointer m_library;
    QTemporaryDir m_folder;
    PolicyDocument m_document;

    QString written(const QString &name, const QList<Attachment> &attachments)
    {
        ExportOptions options;
        options.attachments = attachments;
        const Result<QByteArray> bytes = exporter(u"pdf"_s)->write(compose(m_document, *m_library), options);
        const QString path = m_folder.filePath(name);
        return bytes && saveFile(path, *bytes) ? path : QString();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Scheme::Light);
        m_library = std::make_shared<const TemplateLibrary>(loadLibrary(u":/templates"_s).library);
        m_document = newDocument(*m_library, PresetId(u"services-site"_s));
        m_document = applied(m_document, SetValue{FieldId(u"roles.pair"_s), u"R1"_s});
    }

    void dropGoesOnEditing()
    {
        const QString path = written(u"саясат.pdf"_s, {attachedData(m_document, *m_library)});
        QVERIFY(!path.isEmpty());
        const QByteArray before = *readFile(path);
        QSettings store(m_folder.filePath(u"drop.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        Translations translations;
        test::FakeQuestions questions;
        MainWindow window(settings, translations, questions);
        window.setLibrary(m_library);
        window.show();

        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &drop);
        QCOMPARE(questions.problems, QStringList());

        PolicyEditor &editor = *window.editor();
        QVERIFY(editor.hasDocument() && editor.isModified() && !editor.isReadOnly());
        QVERIFY(editor.filePath().isEmpty()); // the PDF is never written over
        QCOMPARE(editor.policy().blocks, compose(m_document, *m_library).blocks);
        QVERIFY(settings.recentFiles().isEmpty());

        editor.apply(SetValue{FieldId(u"roles.pair"_s), u"R2"_s}, u"edit"_s);
        QVERIFY(editor.policy().blocks != compose(m_document, *m_library).blocks);
        const QString saved = m_folder.filePath(u"saved.qupia"_s);
        QVERIFY(editor.saveAs(saved));
        QCOMPARE(readDocument(*readFile(saved))->document.values, editor.document().values);
        QCOMPARE(*readFile(path), before);
    }

    void openWorksAsDropDoes()
    {
        const QString path = written(u"open.bin"_s, {attachedData(m_document, *m_library)}); // known by what it is
        QSettings store(m_folder.filePath(u"open.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        Translations translations;
        test::FakeQuestions questions;
        MainWindow window(settings, translations, questions);
        window.setLibrary(m_library);
        window.openFile(path);
        QVERIFY(window.editor()->hasDocument());
        QVERIFY(window.editor()->filePath().isEmpty());
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<QList<Attachment>>("attachments");
        QTest::addColumn<bool>("cut");
        QTest::addColumn<QString>("kazakh");
        QTest::addColumn<QString>("russian");
        const auto carried = [](const QString &name, const QByteArray &bytes) {
            return QList<Attachment>{{name, u"application/json"_s, u"x"_s, bytes}};
        };
        QTest::newRow("nothing attached") << QList<Attachment>() << false << u"Qupia деректері жоқ"_s << u"нет данных Qupia"_s;
        QTest::newRow("another's file") << carried(u"invoice.xml"_s, "<a/>") << false << u"Qupia деректері жоқ"_s
                                        << u"нет данных Qupia"_s;
        QTest::newRow("our name, other content")
            << carried(u"policy.qupia"_s, "{\"kind\": \"other\"}") << false << u"Qupia құжаты"_s << u"Документ Qupia"_s;
        QTest::newRow("100 MB") << carried(u"policy.qupia"_s, QByteArray(100 * 1024 * 1024, ' ')) << false << u"тым үлкен"_s
                                << u"слишком велики"_s;
        QTest::newRow("damaged") << carried(u"policy.qupia"_s, "{}") << true << u"PDF"_s << u"PDF"_s;
    }

    void othersAreRefused()
    {
        QFETCH(QList<Attachment>, attachments);
        QFETCH(bool, cut);
        const QString path = written(u"other.pdf"_s, attachments);
        QVERIFY(!path.isEmpty());
        if (cut) {
            const QByteArray whole = *readFile(path);
            QVERIFY(saveFile(path, whole.left(200)));
        }
        for (const InterfaceLanguage language : {InterfaceLanguage::Kazakh, InterfaceLanguage::Russian}) {
            QSettings store(m_folder.filePath(u"other.ini"_s), QSettings::IniFormat);
            Settings settings(store);
            Translations translations;
            translations.use(language);
            test::FakeQuestions questions;
            MainWindow window(settings, translations, questions);
            window.setLibrary(m_library);
            window.openFile(path);
            QCOMPARE(questions.problems.size(), 1);
            const QString problem = questions.problems.first();
            QFETCH(QString, kazakh);
            QFETCH(QString, russian);
            QVERIFY2(problem.contains(language == InterfaceLanguage::Kazakh ? kazakh : russian), qPrintable(problem));
            QVERIFY(!window.editor()->hasDocument());
        }
    }
};

QTEST_MAIN(TestOpenPdf)

#include "tst_openpdf.moc"
