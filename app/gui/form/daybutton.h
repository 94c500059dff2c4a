// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace qupia {

// A small toggle, such as a day of the week: filled and ticked while on.
class DayButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit DayButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace qupia
