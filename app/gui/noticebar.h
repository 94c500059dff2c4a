// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace qupia {

// What the user should know about the document, below the top bar until it is closed: read-only, older templates.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const QStringList &notices); // instead of what it said before; nothing hides it

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace qupia
