// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/actions.h"

#include "gui/settings/translations.h"

namespace qupia {

using namespace Qt::StringLiterals;

Actions::Actions(QWidget *window)
    : QObject(window), m_window(window), m_menu(std::make_unique<QMenu>(window)), m_languages(std::make_unique<QMenu>(window))
{
    makeActions();
    makeMenus();
    setDocumentOpen(false);
    retranslate();
}

QAction *Actions::add(const QString &icon, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(this);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setShortcuts(shortcuts);
    m_window->addAction(action);
    return action;
}

void Actions::makeActions()
{
    // Keys by name and not QKeySequence::Save and so on: the same on every system, and as the list of keys says.
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    const auto ctrlShift = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    newDocument = add(u"new"_s, {ctrl(Qt::Key_N)});
    open = add(u"open"_s, {ctrl(Qt::Key_O)});
    save = add(u"save"_s, {ctrl(Qt::Key_S)});
    saveAs = add({}, {ctrlShift(Qt::Key_S)});
    copyForSite = add(u"copy"_s, {});
    reviewSheet = add({}, {});
    closeDocument = add({}, {ctrl(Qt::Key_W)});
    print = add(u"print"_s, {ctrl(Qt::Key_P)});
    printPreview = add({}, {ctrlShift(Qt::Key_P)});
    quit = add({}, {ctrl(Qt::Key_Q)});
    undo = add(u"undo"_s, {ctrl(Qt::Key_Z)});
    redo = add(u"redo"_s, {ctrl(Qt::Key_Y), ctrlShift(Qt::Key_Z)});
    find = add(u"find"_s, {ctrl(Qt::Key_F)});
    spelling = add({}, {QKeySequence(Qt::Key_F7)});
    userWords = add({}, {});
    draft = add({}, {ctrl(Qt::Key_1)});
    review = add({}, {ctrl(Qt::Key_2)});
    publish = add(u"publish"_s, {ctrl(Qt::Key_3)});
    zoomIn = add(u"plus"_s, {ctrl(Qt::Key_Plus), ctrl(Qt::Key_Equal)});
    zoomOut = add(u"minus"_s, {ctrl(Qt::Key_Minus)});
    zoomReset = add({}, {ctrl(Qt::Key_0)});
    nextFinding = add({}, {QKeySequence(Qt::Key_F8)});
    previousFinding = add({}, {QKeySequence(Qt::SHIFT | Qt::Key_F8)});
    findingsList = add({}, {QKeySequence(Qt::Key_F9)});
    keys = add(u"keyboard"_s, {QKeySequence(Qt::Key_F1)});
    about = add(u"info"_s, {});
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

QMenu *Actions::addMenu(const QList<QAction *> &actions)
{
    QMenu *menu = m_menu->addMenu(QString());
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    return menu;
}

void Actions::makeMenus()
{
    m_submenus = {
        addMenu({newDocument, open, nullptr, save, saveAs, copyForSite, nullptr, reviewSheet, printPreview, print, nullptr,
            closeDocument, quit}),
        addMenu({undo, redo, nullptr, find, nullptr, spelling, userWords}),
        addMenu(
            {draft, review, publish, nullptr, zoomIn, zoomOut, zoomReset, nullptr, nextFinding, previousFinding, findingsList}),
        addMenu({keys, about}),
    };
    m_submenus[2]->addSeparator();
    m_schemes = m_submenus[2]->addMenu(QString());
    auto *schemeGroup = new QActionGroup(this);
    for (const Scheme scheme : {Scheme::System, Scheme::Light, Scheme::Dark}) {
        QAction *action = schemeGroup->addAction(m_schemes->addAction(QString()));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, scheme] { emit schemeChosen(scheme); });
        m_schemeActions.append(action);
    }
    // Each language is named in itself.
    const QStringList names{u"Қазақша"_s, u"Русский"_s, u"English"_s};
    auto *languageGroup = new QActionGroup(this);
    for (const InterfaceLanguage language : {InterfaceLanguage::Kazakh, InterfaceLanguage::Russian, InterfaceLanguage::English}) {
        QAction *action = languageGroup->addAction(m_languages->addAction(names[int(language)]));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, language] { emit languageChosen(language); });
        m_languageActions.append(action);
    }
}

void Actions::setDocumentOpen(bool isOpen)
{
    for (QAction *action : {save, saveAs, copyForSite, reviewSheet, closeDocument, print, printPreview, find, spelling, draft,
             review, publish, zoomIn, zoomOut, zoomReset, nextFinding, previousFinding, findingsList})
        action->setEnabled(isOpen);
    if (!isOpen) {
        undo->setEnabled(false);
        redo->setEnabled(false);
    }
}

void Actions::setScheme(Scheme scheme)
{
    m_schemeActions[int(scheme)]->setChecked(true);
}

QList<QAction *> Actions::withShortcuts() const
{
    QList<QAction *> actions;
    for (QAction *action : m_window->actions()) {
        if (!action->shortcut().isEmpty())
            actions.append(action);
    }
    return actions;
}

void Actions::retranslate()
{
    newDocument->setText(tr("New policy…"));
    open->setText(tr("Open…"));
    save->setText(tr("Save"));
    saveAs->setText(tr("Save as…"));
    copyForSite->setText(tr("Copy for another site"));
    reviewSheet->setText(tr("Review sheet…"));
    closeDocument->setText(tr("Close the policy"));
    print->setText(tr("Print…"));
    printPreview->setText(tr("Print preview…"));
    quit->setText(tr("Quit"));
    undo->setText(tr("Undo"));
    redo->setText(tr("Redo"));
    find->setText(tr("Find in the text…"));
    spelling->setText(tr("Check the spelling…"));
    userWords->setText(tr("My dictionary…"));
    keys->setText(tr("Keys"));
    about->setText(tr("About Qupia"));
    retranslateView();
    const QStringList menus{tr("&File"), tr("&Edit"), tr("&View"), tr("&Help")};
    for (qsizetype number = 0; number < menus.size(); ++number)
        m_submenus[number]->setTitle(menus[number]);
    m_languages->setTitle(tr("Language of the interface"));
    m_languageActions[int(currentInterfaceLanguage())]->setChecked(true);
}

void Actions::retranslateView()
{
    draft->setText(tr("Draft"));
    review->setText(tr("Review"));
    publish->setText(tr("Publish"));
    zoomIn->setText(tr("Larger text"));
    zoomOut->setText(tr("Smaller text"));
    zoomReset->setText(tr("Text at 100 %"));
    nextFinding->setText(tr("Next finding"));
    previousFinding->setText(tr("Previous finding"));
    findingsList->setText(tr("List of findings"));
    m_schemes->setTitle(tr("Colours"));
    const QStringList schemes{tr("As the system"), tr("Light"), tr("Dark")};
    for (qsizetype number = 0; number < schemes.size(); ++number)
        m_schemeActions[number]->setText(schemes[number]);
}

} // namespace qupia
