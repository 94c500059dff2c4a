// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/review/spellingwalk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace qupia {

// One misspelt word after the other: the word in its sentence, suggestions, and what to do with it. Decides nothing: says what
// was chosen; whoever does it calls showNext().
class SpellingDialog : public QDialog {
    Q_OBJECT

public:
    SpellingDialog(SpellingWalk &walk, SpellingCache &spelling, QWidget *parent);

    // A word that came with an answer, or in a heading, is not replaced here.
    void showWord(const MisspeltWord &word, const QString &number, bool replaceable, bool readOnly);
    void showEnd(const QString &words);
    QString replacement() const;

signals:
    void replaceChosen(const QString &replacement);
    void replaceAllChosen(const QString &replacement);
    void ignoreChosen();
    void addChosen();
    void skipChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeButtons();
    QPushButton *addButton(const QString &text);
    void showSuggestions(const QString &word, const QStringList &suggestions);
    void setBusy(bool working);

    SpellingWalk &m_walk;
    SpellingCache &m_spelling;
    QLabel *m_place;
    QLabel *m_sentence;
    QLabel *m_hint;
    QLineEdit *m_line;
    QListWidget *m_list;
    QPushButton *m_replace = nullptr, *m_replaceAll = nullptr, *m_ignore = nullptr, *m_add = nullptr, *m_skip = nullptr,
                *m_close = nullptr;
};

} // namespace qupia
