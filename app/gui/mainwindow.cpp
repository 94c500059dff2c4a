// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "exports/pages/pagination.h"
#include "gui/actions.h"
#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/keysdialog.h"
#include "gui/dialogs/userwordsdialog.h"
#include "gui/documentfiles.h"
#include "gui/publish/printing.h"
#include "gui/settings/translations.h"
#include "gui/start/startscreen.h"
#include "gui/topbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDate>
#include <QDir>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QStatusBar>
#include <QVBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;
using Workplace = Workplaces::Workplace;

namespace {

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(Settings &settings, Translations &translations, Questions &questions, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_translations(translations), m_questions(questions),
      m_dictionaries(settings.wordsFolder()), m_actions(new Actions(this)), m_topBar(new TopBar(*m_actions, this)),
      m_workplaces(new Workplaces(settings, questions, this))
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_workplaces, 1);
    setCentralWidget(middle);
    setAcceptDrops(true);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide(); // shows itself while it has something to say
    connect(statusBar(), &QStatusBar::messageChanged, this,
        [this](const QString &text) { statusBar()->setVisible(!text.isEmpty()); });

    m_workplaces->setDictionaries(m_dictionaries);
    connectFileActions();
    connectViewActions();
    connectStart();
    m_actions->setScheme(settings.scheme());
    if (!restoreGeometry(settings.windowGeometry()))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    showPlace(Workplace::Start);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectFileActions()
{
    connect(m_actions->newDocument, &QAction::triggered, this, &MainWindow::goToStart);
    connect(m_actions->closeDocument, &QAction::triggered, this, &MainWindow::goToStart);
    connect(m_actions->open, &QAction::triggered, this, [this] {
        if (m_files)
            m_files->openAsking();
    });
    connect(m_actions->save, &QAction::triggered, this, [this] { m_files->save(); });
    connect(m_actions->saveAs, &QAction::triggered, this, [this] { m_files->saveAs(); });
    connect(m_actions->copyForSite, &QAction::triggered, this, [this] { m_files->startCopy(); });
    connect(m_actions->reviewSheet, &QAction::triggered, this, &MainWindow::writeReviewSheet);
    connect(m_workplaces, &Workplaces::reviewSheetWanted, this, &MainWindow::writeReviewSheet);
    connect(m_actions->print, &QAction::triggered, this, [this] { print(false); });
    connect(m_actions->printPreview, &QAction::triggered, this, [this] { print(true); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->undo, &QAction::triggered, this, [this] { m_editor->undoStack()->undo(); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { m_editor->undoStack()->redo(); });
}

void MainWindow::connectViewActions()
{
    connect(m_actions->draft, &QAction::triggered, this, [this] { showPlace(Workplace::Draft); });
    connect(m_actions->review, &QAction::triggered, this, [this] { showPlace(Workplace::Review); });
    connect(m_actions->publish, &QAction::triggered, this, [this] { showPlace(Workplace::Publish); });
    connect(m_actions->find, &QAction::triggered, m_workplaces, &Workplaces::openFind);
    connect(m_actions->spelling, &QAction::triggered, m_workplaces, &Workplaces::checkSpelling);
    connect(m_actions->userWords, &QAction::triggered, this,
        [this] { UserWordsDialog(m_dictionaries, m_settings, m_questions, this).exec(); });
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { m_workplaces->zoomBy(1); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { m_workplaces->zoomBy(-1); });
    connect(m_actions->zoomReset, &QAction::triggered, this, [this] { m_workplaces->zoomBy(0); });
    connect(m_actions->nextFinding, &QAction::triggered, this, [this] { m_workplaces->goToFinding(1); });
    connect(m_actions->previousFinding, &QAction::triggered, this, [this] { m_workplaces->goToFinding(-1); });
    connect(m_actions->findingsList, &QAction::triggered, m_workplaces, &Workplaces::toggleFindings);
    connect(m_actions->keys, &QAction::triggered, this, [this] { KeysDialog(m_actions->withShortcuts(), this).exec(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { AboutDialog(m_library.get(), this).exec(); });
    connect(m_actions, &Actions::schemeChosen, this, &MainWindow::setScheme);
    connect(m_actions, &Actions::languageChosen, this, &MainWindow::setInterfaceLanguage);
    connect(m_topBar, &TopBar::workplaceChosen, this, [this](int index) { showPlace(Workplace(int(Workplace::Draft) + index)); });
    connect(new QShortcut(Qt::Key_F10, this), &QShortcut::activated, this, [this] {
        if (m_topBar->isVisible())
            m_topBar->openMenu();
        else
            m_actions->mainMenu()->popup(mapToGlobal(QPoint(width() / 2, space::form)));
    });
    connect(m_workplaces, &Workplaces::placeChanged, this, [this](Workplace place) {
        m_topBar->setVisible(place != Workplace::Start);
        m_topBar->setWorkplace(int(place) - int(Workplace::Draft));
        m_actions->setDocumentOpen(place != Workplace::Start);
    });
}

void MainWindow::connectStart()
{
    StartScreen &start = m_workplaces->start();
    start.setMenus(m_actions->mainMenu(), m_actions->languageMenu());
    connect(&start, &StartScreen::openWanted, m_actions->open, &QAction::trigger);
    connect(&start, &StartScreen::fileWanted, this, &MainWindow::openFile);
    connect(&start, &StartScreen::presetChosen, this, [this](const PresetId &preset) { m_files->startNew(preset); });
    connect(&start, &StartScreen::recoverWanted, this, [this](const QString &path) { m_files->recover(path); });
    connect(&start, &StartScreen::discardWanted, this, [this](const QString &when) {
        if (m_questions.discardRecovered(when)) {
            m_editor->discardRecovery();
            m_workplaces->start().setRecoverable({});
        }
    });
}

void MainWindow::setLibrary(const TemplateLibraryPointer &library)
{
    m_library = library;
    m_editor = std::make_unique<PolicyEditor>(library);
    m_files = std::make_unique<DocumentFiles>(*m_editor, m_settings, m_questions);
    m_workplaces->setEditor(*m_editor);
    connectEditor();
    StartScreen &start = m_workplaces->start();
    start.setLibrary(*library);
    start.setRecoverable(PolicyEditor::recoverableFiles());
    const QString aged = AboutDialog::agedTemplates(*library, QDate::currentDate());
    m_workplaces->say(aged.isEmpty() ? QStringList() : QStringList{aged});
    if (!m_fileToOpen.isEmpty())
        m_files->open(std::exchange(m_fileToOpen, QString()));
}

void MainWindow::connectEditor()
{
    QUndoStack *undo = m_editor->undoStack();
    connect(undo, &QUndoStack::canUndoChanged, m_actions->undo, &QAction::setEnabled);
    connect(undo, &QUndoStack::canRedoChanged, m_actions->redo, &QAction::setEnabled);
    connect(undo, &QUndoStack::indexChanged, this, &MainWindow::refreshTitle);
    connect(m_editor.get(), &PolicyEditor::fileChanged, this, &MainWindow::refreshTitle);
    connect(m_editor.get(), &PolicyEditor::documentReset, this, &MainWindow::refreshTitle);
    connect(m_files.get(), &DocumentFiles::opened, this, &MainWindow::showDocument);
    connect(m_files.get(), &DocumentFiles::recentChanged, &m_workplaces->start(), &StartScreen::refreshRecent);
}

void MainWindow::sayNoLibrary(const QString &message)
{
    m_workplaces->start().setTrouble(message);
}

void MainWindow::setSpeller(Language language, const std::shared_ptr<const Speller> &speller)
{
    m_dictionaries.setDictionary(language, speller);
}

void MainWindow::sayMissingDictionary(const QString &message)
{
    constexpr int milliseconds = 20000;
    const QString before = statusBar()->currentMessage();
    statusBar()->showMessage(before.isEmpty() ? message : before + u"  "_s + message, milliseconds);
}

void MainWindow::openFile(const QString &path)
{
    if (m_files)
        m_files->open(path);
    else
        m_fileToOpen = path;
}

void MainWindow::showDocument(const QStringList &notes)
{
    m_workplaces->say(notes);
    m_workplaces->start().setRecoverable({});
    showPlace(Workplace::Draft);
    m_actions->undo->setEnabled(m_editor->undoStack()->canUndo());
    m_actions->redo->setEnabled(m_editor->undoStack()->canRedo());
    refreshTitle();
}

void MainWindow::showPlace(Workplace place)
{
    m_workplaces->show(place);
    refreshTitle();
}

void MainWindow::goToStart()
{
    if (m_files && !m_files->leave())
        return;
    m_workplaces->say({});
    m_workplaces->start().refreshRecent();
    showPlace(Workplace::Start);
}

void MainWindow::refreshTitle()
{
    const bool open = m_files && m_workplaces->place() != Workplace::Start;
    setWindowTitle(open ? tr("%1[*] – Qupia").arg(m_files->name()) : u"Qupia"_s);
    setWindowModified(open && m_editor->isModified());
    if (open)
        m_topBar->setDocument(m_files->name(), m_editor->filePath(), m_files->state());
}

void MainWindow::print(bool preview)
{
    const Result<PagedDocument> pages = paginate(m_editor->policy(), m_workplaces->exportOptions());
    if (!pages)
        return m_questions.tellProblem(tr("The pages cannot be made"), pages.error().message);
    if (preview)
        showPrintPreview(*pages, m_files->name(), this);
    else
        askAndPrint(*pages, m_files->name(), this);
}

void MainWindow::writeReviewSheet()
{
    constexpr int milliseconds = 20000;
    if (const QString path = m_files->writeReviewSheet(); !path.isEmpty())
        statusBar()->showMessage(tr("Review sheet written: %1").arg(QDir::toNativeSeparators(path)), milliseconds);
}

void MainWindow::setScheme(Scheme scheme)
{
    m_settings.setScheme(scheme);
    applyTheme(*qApp, scheme);
}

void MainWindow::setInterfaceLanguage(InterfaceLanguage language)
{
    m_settings.setInterfaceLanguage(language);
    m_translations.use(language);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_files && !m_files->leave()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    m_workplaces->saveSplitters();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        refreshTitle();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    if (file.endsWith(".qupia"_L1, Qt::CaseInsensitive) || file.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(droppedFile(event->mimeData()));
}

} // namespace qupia
