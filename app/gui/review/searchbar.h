// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace qupia {

// A line to search both languages of the review with: Enter next, Shift+Enter previous, Escape closes.
class SearchBar : public QFrame {
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    void open();
    QString text() const;
    void setResult(int current, int count); // current from 1; 0: none

signals:
    void textChanged(const QString &text);
    void stepped(int direction);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QPushButton *addButton(const QString &icon);

    QLineEdit *m_line;
    QLabel *m_result;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace qupia
