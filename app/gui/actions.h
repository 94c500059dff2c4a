// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "gui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QWidget>

#include <memory>

namespace qupia {

// Everything the window can do, with name, icon and shortcut; the menu is made of it. Belongs to its window, so that every
// shortcut works wherever the focus is.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *newDocument, *open, *save, *saveAs, *copyForSite, *reviewSheet, *closeDocument, *print, *printPreview, *quit;
    QAction *undo, *redo, *find, *spelling, *userWords;
    QAction *draft, *review, *publish;
    QAction *zoomIn, *zoomOut, *zoomReset, *nextFinding, *previousFinding, *findingsList;
    QAction *keys, *about;

    QMenu *mainMenu() { return m_menu.get(); }
    QMenu *languageMenu() { return m_languages.get(); }

    // What only makes sense with a document.
    void setDocumentOpen(bool isOpen);
    void setScheme(Scheme scheme);
    void retranslate();
    QList<QAction *> withShortcuts() const;

signals:
    void schemeChosen(qupia::Scheme scheme);
    void languageChosen(qupia::InterfaceLanguage language);

private:
    QAction *add(const QString &icon, const QList<QKeySequence> &shortcuts);
    void makeActions();
    void makeMenus();
    void retranslateView();
    QMenu *addMenu(const QList<QAction *> &actions); // null: a separator

    QWidget *m_window;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QMenu> m_languages;
    QList<QMenu *> m_submenus; // file, edit, view, help
    QMenu *m_schemes = nullptr;
    QList<QAction *> m_schemeActions; // in the order of Scheme
    QList<QAction *> m_languageActions; // in the order of InterfaceLanguage
};

} // namespace qupia
