// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStringListModel;

namespace qupia {

class Dictionaries;
class Questions;
class SegmentedControl;
class Settings;

// The user's own words of both languages: see, add, remove, import.
class UserWordsDialog : public QDialog {
    Q_OBJECT

public:
    UserWordsDialog(Dictionaries &dictionaries, Settings &settings, Questions &questions, QWidget *parent = nullptr);

private:
    void layOut();
    void connectAll();
    Language language() const;
    void showWords();
    void add();
    void removeSelected();
    void importWords();
    void setButtons();

    Dictionaries &m_dictionaries;
    Settings &m_settings;
    Questions &m_questions;
    SegmentedControl *m_languages;
    QLineEdit *m_line; // filters, and is what "add" adds
    QStringListModel *m_words;
    QSortFilterProxyModel *m_shown;
    QListView *m_list;
    QLabel *m_result;
    QPushButton *m_add, *m_remove, *m_import, *m_close;
};

} // namespace qupia
