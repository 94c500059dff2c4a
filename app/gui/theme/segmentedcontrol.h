// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QButtonGroup>
#include <QFrame>

class QHBoxLayout;

namespace qupia {

// Two to four choices beside each other, one of them on: tabs of the window, modes of a view. Arrow keys move, each segment is a
// button for screen readers.
class SegmentedControl : public QFrame {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    // Replaces the texts; the choice stays where it was.
    void setSegments(const QStringList &texts);
    int current() const;
    void setCurrent(int index); // says nothing
    void setSegmentEnabled(int index, bool enabled);
    QAbstractButton *segment(int index) const;

signals:
    void chosen(int index); // by the user

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup m_group;
    QHBoxLayout *m_layout;
};

} // namespace qupia
