// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace qupia {

// A line to search with: Enter next, Shift+Enter previous, Escape closes.
class FindBar : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open();
    void setPlaces(int current, int count); // current from 0

signals:
    void wordsChanged(const QString &words);
    void nextWanted(int step); // +1, -1
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void close();

    QLineEdit *m_words;
    QLabel *m_places;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    int m_current = -1;
    int m_count = 0;
};

} // namespace qupia
