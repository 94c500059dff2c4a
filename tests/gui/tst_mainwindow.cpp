// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakequestions.h"
#include "gui/actions.h"
#include "gui/mainwindow.h"
#include "gui/settings/translations.h"
#include "gui/shortcutlayout.h"
#include "gui/start/presetcard.h"
#include "gui/start/startscreen.h"
#include "library/libraryloader.h"
#include "support/answers.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDeadlineTimer>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

namespace {

// The real window with its own settings and a folder for its files.
struct Bench {
    explicit Bench(const TemplateLibraryPointer &library)
        : store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat), settings(store)
    {
        translations.use(InterfaceLanguage::English);
        settings.setLastFolder(folder.path());
        window = std::make_unique<MainWindow>(settings, translations, questions);
        window->setLibrary(library);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }

    PolicyEditor &editor() { return *window->editor(); }
    QString file(const QString &name) const { return folder.filePath(name); }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        return window->findChild<Widget *>(name);
    }

    QTemporaryDir folder;
    QSettings store;
    Settings settings;
    Translations translations;
    test::FakeQuestions questions;
    std::unique_ptr<MainWindow> window;
};

void answerEverything(PolicyEditor &editor)
{
    for (int round = 0; round < 8; ++round) {
        const QList<Finding> findings = editor.currentFindings();
        for (const Finding &finding : findings) {
            const Field *field = editor.library().field(finding.place.field);
            if (!field)
                continue;
            if (editor.document().samples.contains(field->id))
                editor.apply(ConfirmSample{field->id}, u"confirm"_s);
            else if (finding.severity == Severity::Unanswered)
                editor.apply(SetValue{field->id,
                                 field->type == FieldType::BinIin ? QJsonValue(test::withCheckDigit(u"24044001701"_s))
                                                                  : test::rightAnswer(*field)},
                    u"answer"_s);
        }
    }
}

} // namespace

// QTest::keyClick knows Latin keys only.
static void pressCyrillic(QWidget *widget, int letter)
{
    QTest::simulateEvent(widget, true, letter, Qt::ControlModifier, {}, false);
    QTest::simulateEvent(widget, false, letter, Qt::ControlModifier, {}, false);
}

class TestMainWindow : public QObject {
    Q_OBJECT

    TemplateLibraryPointer m_library;
    ShortcutLayout m_shortcutLayout;

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Scheme::Light);
        qApp->installEventFilter(&m_shortcutLayout);
        m_library = std::make_shared<const TemplateLibrary>(loadLibrary(u":/templates"_s).library);
        QVERIFY(!m_library->presets.isEmpty());
    }

    void fromPresetToFiles()
    {
        Bench bench(m_library);
        const QList<PresetCard *> cards = bench.window->findChildren<PresetCard *>();
        QCOMPARE(cards.size(), m_library->presets.size());
        QTest::keyClick(cards.first(), Qt::Key_Return);
        QVERIFY(bench.editor().hasDocument());

        // A question in the form: what is typed stands in the document and in the text.
        auto *view = bench.find<QAbstractItemView>(u"policyView"_s);
        QVERIFY(view && view->isVisible());
        QTest::keyClick(bench.window.get(), Qt::Key_F8);
        QVERIFY(bench.window->focusWidget());

        answerEverything(bench.editor());
        QTest::keyClick(bench.window.get(), Qt::Key_3, Qt::ControlModifier);
        auto *publish = bench.find<QPushButton>(u"publishNow"_s);
        QVERIFY(publish && publish->isVisible());
        const QString out = bench.file(u"out"_s);
        bench.find<QLineEdit>(u"publishFolder"_s)->setText(out);
        QTest::mouseClick(publish, Qt::LeftButton);
        const QStringList files = QDir(out).entryList(QDir::Files);
        QCOMPARE(files.size(), 2);
        QStringList open;
        for (const Finding &finding : bench.editor().currentFindings()) {
            if (finding.severity == Severity::Error || finding.severity == Severity::Unanswered)
                open.append(finding.rule.toString() + u' ' + finding.place.field.toString() + finding.place.clause.toString());
        }
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
        for (const QString &file : files)
            QVERIFY2(!file.contains(u"draft"_s), qPrintable(file));
    }

    void typingChangesTheText()
    {
        Bench bench(m_library);
        bench.editor().startNew(m_library->presets.first().id);
        QTest::keyClick(bench.window->findChildren<PresetCard *>().first(), Qt::Key_Return);
        bench.editor().currentFindings();
        for (int press = 0; press < 60 && !qobject_cast<QLineEdit *>(bench.window->focusWidget()); ++press)
            QTest::keyClick(bench.window.get(), Qt::Key_F8);
        auto *line = qobject_cast<QLineEdit *>(bench.window->focusWidget());
        QVERIFY(line);
        const PolicyDocument before = bench.editor().document();
        line->selectAll();
        QTest::keyClicks(line, u"Zx"_s);
        QVERIFY(!(bench.editor().document() == before));
        QVERIFY(bench.window->isWindowModified());
        // One history: the document's undo, even while the field has the focus.
        for (int press = 0; press < 4; ++press)
            QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.editor().document() == before);
    }

    void shortcutsOfACyrillicLayout_data()
    {
        QTest::addColumn<int>("letter");
        QTest::addColumn<int>("latin");
        QTest::newRow("save") << 0x042B << int(Qt::Key_S);
        QTest::newRow("undo") << 0x042F << int(Qt::Key_Z);
        QTest::newRow("find") << 0x0410 << int(Qt::Key_F);
        QTest::newRow("open") << 0x0429 << int(Qt::Key_O);
        QTest::newRow("Kazakh digit 2") << 0x04D8 << int(Qt::Key_2);
        QTest::newRow("Kazakh digit 0") << 0x049A << int(Qt::Key_0);
        QTest::newRow("Kazakh minus") << 0x04E8 << int(Qt::Key_Minus);
        QTest::newRow("Kazakh equals") << 0x04BA << int(Qt::Key_Equal);
        QTest::newRow("Latin stays") << int(Qt::Key_S) << 0;
        QTest::newRow("F8 stays") << int(Qt::Key_F8) << 0;
    }

    void shortcutsOfACyrillicLayout()
    {
        QFETCH(int, letter);
        QTEST(ShortcutLayout::latinKey(letter), "latin");
    }

    // Nothing has to be clicked before the keys of a workplace work.
    void workplacesAreReadyForTheKeyboard()
    {
        Bench bench(m_library);
        QTest::keyClick(bench.window->findChildren<PresetCard *>().first(), Qt::Key_Return);
        QTest::keyClick(bench.window.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::qWait(1); // the rows come after the event
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QCOMPARE(QApplication::focusWidget()->metaObject()->className(), "qupia::ClauseTextEdit");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::keyClick(bench.window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"Make a draft"_s);
    }

    void savesByCtrlS()
    {
        Bench bench(m_library);
        QTest::keyClick(bench.window->findChildren<PresetCard *>().first(), Qt::Key_Return);
        bench.questions.pathToSave = bench.file(u"Дүкен.qupia"_s);
        pressCyrillic(bench.window.get(), 0x042B); // Ctrl+Ы
        QVERIFY(QFile::exists(bench.questions.pathToSave));
        QCOMPARE(bench.settings.recentFiles(), QStringList{bench.questions.pathToSave});
        QVERIFY(!bench.window->isWindowModified());

        // Undo from a Cyrillic layout, with the focus anywhere.
        const FieldId sample = *bench.editor().document().samples.begin();
        bench.editor().apply(ConfirmSample{sample}, u"confirm"_s);
        QVERIFY(bench.window->isWindowModified());
        pressCyrillic(bench.window.get(), 0x042F); // Ctrl+Я
        QVERIFY(bench.editor().document().samples.contains(sample));
        QVERIFY(!bench.window->isWindowModified());
    }

    void asksBeforeChangesAreLost()
    {
        Bench bench(m_library);
        QTest::keyClick(bench.window->findChildren<PresetCard *>().first(), Qt::Key_Return);
        bench.editor().apply(ConfirmSample{*bench.editor().document().samples.begin()}, u"confirm"_s);
        bench.questions.unsavedAnswer = Questions::Unsaved::Cancel;
        QVERIFY(!bench.window->close());
        QCOMPARE(bench.questions.asked, QStringList{u"unsaved"_s});
        bench.questions.unsavedAnswer = Questions::Unsaved::Save; // but no name was chosen
        QVERIFY(!bench.window->close());
        bench.questions.unsavedAnswer = Questions::Unsaved::Discard;
        QVERIFY(bench.window->close());
    }

    void fileThatChangedOnDiskIsNotReplaced()
    {
        Bench bench(m_library);
        QTest::keyClick(bench.window->findChildren<PresetCard *>().first(), Qt::Key_Return);
        bench.questions.pathToSave = bench.file(u"a.qupia"_s);
        QTest::keyClick(bench.window.get(), Qt::Key_S, Qt::ControlModifier);
        QFile file(bench.questions.pathToSave);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("somebody else's");
        file.close();
        bench.editor().apply(ConfirmSample{*bench.editor().document().samples.begin()}, u"confirm"_s);
        bench.questions.asked.clear();
        bench.questions.onDiskAnswer = Questions::OnDisk::Cancel;
        QTest::keyClick(bench.window.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(bench.questions.asked, QStringList{u"changedOnDisk"_s});
        QCOMPARE(QFile(file.fileName()).size(), 15);
        bench.questions.onDiskAnswer = Questions::OnDisk::SaveElsewhere;
        bench.questions.pathToSave = bench.file(u"b.qupia"_s);
        QTest::keyClick(bench.window.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(QFile::exists(bench.file(u"b.qupia"_s)));
        QCOMPARE(QFile(file.fileName()).size(), 15);
    }

    void troubleIsToldAndNothingIsLost_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("\xff\xfe nothing");
        QTest::newRow("truncated") << QByteArray("{\"format\": \"qupia");
        QTest::newRow("missing") << QByteArray();
    }

    void troubleIsToldAndNothingIsLost()
    {
        QFETCH(QByteArray, bytes);
        Bench bench(m_library);
        QTest::keyClick(bench.window->findChildren<PresetCard *>().first(), Qt::Key_Return);
        const PolicyDocument before = bench.editor().document();
        const QString path = bench.file(u"bad.qupia"_s);
        if (!bytes.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        bench.window->openFile(path);
        QCOMPARE(bench.questions.problems.size(), 1);
        QVERIFY(bench.editor().document() == before);
    }

    void fileThatIsOpenElsewhereIsTold()
    {
        Bench bench(m_library);
        QTest::keyClick(bench.window->findChildren<PresetCard *>().first(), Qt::Key_Return);
        bench.questions.pathToSave = bench.file(u"locked.qupia"_s);
        QTest::keyClick(bench.window.get(), Qt::Key_S, Qt::ControlModifier);
        Bench other(m_library);
        other.window->openFile(bench.questions.pathToSave);
        QCOMPARE(other.questions.problems.size(), 1);
        QVERIFY(!other.editor().hasDocument());
    }

    void copyForAnotherSiteHasNoFile()
    {
        Bench bench(m_library);
        QTest::keyClick(bench.window->findChildren<PresetCard *>().first(), Qt::Key_Return);
        bench.questions.pathToSave = bench.file(u"one.qupia"_s);
        QTest::keyClick(bench.window.get(), Qt::Key_S, Qt::ControlModifier);
        const PolicyDocument before = bench.editor().document();
        bench.window->findChild<Actions *>()->copyForSite->trigger();
        QVERIFY(bench.editor().filePath().isEmpty());
        QVERIFY(bench.editor().document() == before);
        QVERIFY(bench.window->isWindowModified());
    }

    void unsavedWorkOfLastTimeIsOffered()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        StartScreen start(settings);
        start.setLibrary(*m_library);
        start.show();
        auto *recover = start.findChild<QPushButton *>(u"recover"_s);
        QVERIFY(!recover->isVisible());
        start.setRecoverable({store.fileName()});
        QVERIFY(recover->isVisible());
        QSignalSpy wanted(&start, &StartScreen::recoverWanted);
        QTest::keyClick(recover, Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), store.fileName());
    }

    void settingsSurviveNonsense()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        store.setValue(u"text/zoom"_s, u"huge"_s);
        store.setValue(u"interface/scheme"_s, 42);
        store.setValue(u"interface/language"_s, u"fr_FR"_s);
        store.setValue(u"files/folder"_s, u"/no/such/folder"_s);
        Settings settings(store);
        QCOMPARE(settings.zoom(), 100);
        QCOMPARE(settings.scheme(), Scheme::System);
        QCOMPARE(settings.interfaceLanguage(), InterfaceLanguage::Russian);
        QVERIFY(settings.lastFolder() != "/no/such/folder"_L1);
        for (int number = 0; number < 12; ++number)
            settings.addRecentFile(QString::number(number % 10));
        QCOMPARE(settings.recentFiles().size(), 8);
        QCOMPARE(settings.recentFiles().first(), u"1"_s);
        settings.setZoom(1000);
        QCOMPARE(settings.zoom(), 240);
    }

    void dropOpensADocument()
    {
        Bench bench(m_library);
        QTest::keyClick(bench.window->findChildren<PresetCard *>().first(), Qt::Key_Return);
        bench.questions.pathToSave = bench.file(u"drop.qupia"_s);
        QTest::keyClick(bench.window.get(), Qt::Key_S, Qt::ControlModifier);
        QTest::keyClick(bench.window.get(), Qt::Key_W, Qt::ControlModifier);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(bench.questions.pathToSave)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(bench.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(bench.window.get(), &drop);
        QCOMPARE(bench.editor().filePath(), bench.questions.pathToSave);
        QCOMPARE(bench.questions.problems, QStringList());
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("start") << 0;
        QTest::newRow("draft") << 1;
        QTest::newRow("review") << 2;
        QTest::newRow("publish") << 3;
    }

    void everyControlHasAName()
    {
        QFETCH(int, place);
        Bench bench(m_library);
        if (place > 0) {
            QTest::keyClick(bench.window->findChildren<PresetCard *>().first(), Qt::Key_Return);
            QTest::keyClick(bench.window.get(), Qt::Key(Qt::Key_0 + place), Qt::ControlModifier);
        }
        QStringList nameless;
        const QList<QWidget *> widgets = bench.window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollArea"))
                continue;
            if (widget->focusProxy() || widget->inherits("QComboBoxPrivateContainer"))
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            if (accessible && accessible->text(QAccessible::Name).isEmpty() && accessible->text(QAccessible::Value).isEmpty())
                nameless.append(u"%1 %2 in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                    QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void languageSwitchesWhileRunning_data()
    {
        QTest::addColumn<InterfaceLanguage>("language");
        QTest::newRow("Kazakh") << InterfaceLanguage::Kazakh;
        QTest::newRow("Russian") << InterfaceLanguage::Russian;
        QTest::newRow("English") << InterfaceLanguage::English;
    }

    void languageSwitchesWhileRunning()
    {
        QFETCH(InterfaceLanguage, language);
        Bench bench(m_library);
        bench.translations.use(language);
        QCoreApplication::processEvents();
        QCOMPARE(bench.window->findChildren<PresetCard *>().first()->text(), m_library->presets.first().title.in(language));
        QTest::keyClick(bench.window->findChildren<PresetCard *>().first(), Qt::Key_Return);
        QCOMPARE(bench.window->findChildren<QAction *>().isEmpty(), false);
    }

    // Kazakh words are long, and systems enlarge text: no label or button may be narrower than its words.
    void nothingIsCutOff_data()
    {
        QTest::addColumn<InterfaceLanguage>("language");
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 125}) {
            QTest::addRow("Kazakh %d", percent) << InterfaceLanguage::Kazakh << percent;
            QTest::addRow("Russian %d", percent) << InterfaceLanguage::Russian << percent;
            QTest::addRow("English %d", percent) << InterfaceLanguage::English << percent;
        }
    }

    void nothingIsCutOff()
    {
        QFETCH(InterfaceLanguage, language);
        QFETCH(int, percent);
        const QFont before = QApplication::font();
        QFont larger = before;
        larger.setPointSizeF(larger.pointSizeF() * percent / 100);
        QApplication::setFont(larger);
        QStringList cut;
        {
            Bench bench(m_library);
            bench.window->resize(1280, 800);
            bench.translations.use(language);
            for (int place = 0; place < 4; ++place) {
                if (place == 1)
                    QTest::keyClick(bench.window->findChildren<PresetCard *>().first(), Qt::Key_Return);
                else if (place > 1)
                    QTest::keyClick(bench.window.get(), Qt::Key(Qt::Key_0 + place), Qt::ControlModifier);
                // Texts wrap again after a change of language, and with them what holds them: give the layouts time to settle.
                QStringList here;
                const QDeadlineTimer deadline(10000);
                do {
                    here.clear();
                    QTest::qWait(50);
                    collectCut(*bench.window, &here);
                } while (!here.isEmpty() && !deadline.hasExpired());
                cut += here;
            }
            bench.questions.unsavedAnswer = Questions::Unsaved::Discard;
        }
        QApplication::setFont(before);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

private:
    static void collectCut(const QWidget &window, QStringList *cut)
    {
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString text = label ? label->text() : button ? button->text() : QString();
            if (!widget->isVisible() || text.isEmpty() || widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
                continue;
            const QSize needed = widget->minimumSizeHint();
            const int height = label && label->wordWrap() ? label->heightForWidth(label->width()) : needed.height();
            if (widget->width() < needed.width() || widget->height() < height)
                cut->append(u"“%1” needs %2x%3, has %4x%5"_s.arg(text)
                                .arg(needed.width())
                                .arg(height)
                                .arg(widget->width())
                                .arg(widget->height()));
        }
        QVERIFY2(window.width() <= 1280, "the window itself grew");
    }
};

QTEST_MAIN(TestMainWindow)

#include "tst_mainwindow.moc"
