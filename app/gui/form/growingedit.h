// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace qupia {

// A text of a few lines: as high as its text, so that nothing has to be scrolled inside the form. Tab goes on, lines do not break
// by hand: the policy prints one paragraph.
class GrowingEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    int m_lines = 0;
};

} // namespace qupia
