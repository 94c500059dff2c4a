// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/settings/settings.h"
#include "library/templatelibrary.h"

#include <QWidget>

class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace qupia {

class PresetCards;
class StartPanel;

// What the program opens with: new from a preset, recent files, unsaved work of last time. Paints before the library is there.
class StartScreen : public QWidget {
    Q_OBJECT

public:
    explicit StartScreen(Settings &settings, QWidget *parent = nullptr);

    void setLibrary(const TemplateLibrary &library);
    void setTrouble(const QString &message); // there are no cards, and why
    void setMenus(QMenu *main, QMenu *language);
    void setRecoverable(const QStringList &paths);
    void refreshRecent();

signals:
    void presetChosen(const qupia::PresetId &preset);
    void fileWanted(const QString &path);
    void openWanted();
    void recoverWanted(const QString &path);
    void discardWanted(const QString &when);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildMiddle();
    QFrame *buildRecovery();
    void retranslate();
    void showAssumptions();
    QString recoveredWhen() const;

    Settings &m_settings;
    QList<Preset> m_presets;
    QStringList m_recoverable;
    StartPanel *m_panel;
    QToolButton *m_language = nullptr;
    QToolButton *m_menu = nullptr;
    QFrame *m_recovery = nullptr;
    QLabel *m_recoveryText = nullptr;
    QPushButton *m_recover = nullptr;
    QPushButton *m_discard = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    PresetCards *m_cards = nullptr;
    QLabel *m_assumes = nullptr;
    QPushButton *m_create = nullptr;
    QLabel *m_drop = nullptr;
};

} // namespace qupia
