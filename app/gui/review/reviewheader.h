// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace qupia {

// The heads of the review's columns, where the columns are.
class ReviewHeader : public QWidget {
    Q_OBJECT

public:
    explicit ReviewHeader(QWidget *parent = nullptr);

    void setColumnsWidth(int width); // of the rows below, without their scroll bar
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_width = 0;
};

} // namespace qupia
