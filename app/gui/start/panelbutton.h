// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace qupia {

// A button on the dark side of the start screen: framed, or a line of the list of recent files with a detail below.
class PanelButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Framed, Entry };
    PanelButton(Kind kind, QWidget *parent = nullptr);

    void setDetail(const QString &detail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont detailFont() const;

    Kind m_kind;
    QString m_detail;
};

} // namespace qupia
