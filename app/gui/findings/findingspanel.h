// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/policyeditor.h"
#include "gui/findings/findingsmodel.h"

#include <QFrame>

#include <array>

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace qupia {

class FindingsTools;

// What is still to be done: counts in a bar, the list below when wanted. A click, Enter or F8 leads to the place.
class FindingsPanel : public QFrame {
    Q_OBJECT

public:
    explicit FindingsPanel(PolicyEditor &editor, QWidget *parent = nullptr);

    void goToNext(int step); // F8: 1, Shift+F8: -1
    void setExpanded(bool expanded);
    bool isExpanded() const;

signals:
    void findingActivated(const qupia::Finding &finding);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBar();
    void refresh();
    void retranslate();
    void activate(const QModelIndex &index);
    void applyFix(const QModelIndex &index, qsizetype fix);
    void showMenu(const QPoint &point);
    void accept(const QModelIndex &index);
    void withdraw(const QModelIndex &index);
    void fixAll();
    void showTools();
    void goToFirst(Severity severity);

    PolicyEditor &m_editor;
    FindingsModel m_model;
    std::array<QToolButton *, 4> m_counts{}; // in the order of Severity
    QLabel *m_rules;
    QPushButton *m_next;
    QPushButton *m_toggle;
    FindingsTools *m_tools;
    QListView *m_list;
    int m_position = -1; // where F8 was last; the list may have changed since
};

} // namespace qupia
