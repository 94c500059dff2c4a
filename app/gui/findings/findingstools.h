// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/findings/findingsmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace qupia {

// Above the list: what to show, in which order, and "fix all that is safe".
class FindingsTools : public QWidget {
    Q_OBJECT

public:
    explicit FindingsTools(QWidget *parent = nullptr);

    void setFixable(bool fixable);

signals:
    void filterChanged(const QString &words);
    void groupingChanged(qupia::FindingsModel::Grouping grouping);
    void fixAllWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_filter;
    QComboBox *m_grouping;
    QPushButton *m_fixAll;
};

} // namespace qupia
