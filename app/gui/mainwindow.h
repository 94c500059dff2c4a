// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/dialogs/questions.h"
#include "gui/settings/settings.h"
#include "gui/workplaces.h"

#include <QMainWindow>

#include <memory>

namespace qupia {

class Actions;
class DocumentFiles;
class TopBar;
class Translations;

// The one window. It only wires: actions to the editor, files and workplaces, and what they say back to the bar on top.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Settings &settings, Translations &translations, Questions &questions, QWidget *parent = nullptr);
    ~MainWindow() override;

    // The window shows before these arrive.
    void setLibrary(const TemplateLibraryPointer &library);
    void sayNoLibrary(const QString &message);
    void setSpeller(Language language, const std::shared_ptr<const Speller> &speller);
    void sayMissingDictionary(const QString &message);

    void openFile(const QString &path); // as soon as there is a library
    PolicyEditor *editor() { return m_editor.get(); }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectFileActions();
    void connectViewActions();
    void connectStart();
    void connectEditor();
    void showDocument(const QStringList &notes);
    void showPlace(Workplaces::Workplace place);
    void goToStart();
    void refreshTitle();
    void print(bool preview);
    void writeReviewSheet();
    void setScheme(Scheme scheme);
    void setInterfaceLanguage(InterfaceLanguage language);

    Settings &m_settings;
    Translations &m_translations;
    Questions &m_questions;
    TemplateLibraryPointer m_library;
    Dictionaries m_dictionaries;
    std::unique_ptr<PolicyEditor> m_editor;
    std::unique_ptr<DocumentFiles> m_files;
    QString m_fileToOpen;
    Actions *m_actions;
    TopBar *m_topBar;
    Workplaces *m_workplaces;
};

} // namespace qupia
