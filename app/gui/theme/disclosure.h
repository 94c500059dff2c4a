// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace qupia {

// A title that opens and closes what stands below it.
class Disclosure : public QWidget {
    Q_OBJECT

public:
    explicit Disclosure(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QWidget *content() const { return m_content; }
    bool isOpen() const;
    void setOpen(bool open);

signals:
    void toggled(bool open);

private:
    QPushButton *m_button;
    QWidget *m_content;
};

} // namespace qupia
