// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace qupia {

// One preset to choose: sign, title, for whom.
class PresetCard : public QAbstractButton {
    Q_OBJECT

public:
    PresetCard(const QString &icon, QWidget *parent);

    void setTexts(const QString &title, const QString &forWhom);
    int heightFor(int width) const;
    QSize sizeHint() const override;

signals:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QFont titleFont() const;
    int iconSide() const;

    QString m_icon;
    QString m_forWhom;
};

} // namespace qupia
