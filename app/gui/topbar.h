// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace qupia {

class Actions;
class SegmentedControl;

// Above the three workplaces: menu, the usual buttons, which document and whether it is saved, where one is, language, publish.
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(Actions &actions, QWidget *parent = nullptr);

    void setDocument(const QString &name, const QString &path, const QString &state);
    void setWorkplace(int index); // 0 draft, 1 review, 2 publish
    void openMenu();

signals:
    void workplaceChosen(int index);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(QBoxLayout *row, QAction *action);
    void retranslate();
    void showName();

    Actions &m_actions;
    QToolButton *m_menu;
    QLabel *m_name;
    SegmentedControl *m_workplaces;
    QToolButton *m_language;
    QPushButton *m_publish;
    QList<QToolButton *> m_buttons;
    QString m_document;
    QString m_state;
};

} // namespace qupia
