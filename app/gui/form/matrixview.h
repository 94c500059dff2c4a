// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace qupia {

// The table of the matrix: as high as its rows, so that only the form scrolls; cells wrap. Enter, F2, Space or a click work on a
// cell, Delete takes the row out.
class MatrixView : public QTableView {
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void fit(); // rows and height to their contents

signals:
    void cellChosen(const QModelIndex &index);
    void removeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace qupia
