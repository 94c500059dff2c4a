// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/field.h"

#include <QFrame>

namespace qupia {

// A small window below a cell of a table; Escape or a click elsewhere closes it. Deletes itself.
class CellPopup : public QFrame {
    Q_OBJECT

public:
    explicit CellPopup(QWidget *parent);

    void setContent(QWidget *content);
    void openBelow(const QWidget *view, const QRect &cell); // kept on the screen
};

// Options to tick, for purposes and recipients.
class CheckPopup : public CellPopup {
    Q_OBJECT

public:
    CheckPopup(const QList<Option> &options, const QStringList &chosen, QWidget *parent);

signals:
    void changed(const QStringList &ids); // in the order of the options

private:
    void tick(const QString &id, bool on);

    const QList<Option> m_options;
    QStringList m_chosen;
};

} // namespace qupia
