// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeyEvent;

namespace qupia {

// Makes Ctrl+S work where the layout gives Ctrl+Ы: a key with Ctrl that no shortcut took is tried again as the Latin key (or
// digit) at the same place of the keyboard, for the Russian and the Kazakh layout. Also lets the document's undo win over a
// field's own, so that there is one history; an editor whose text is not yet in the document keeps its own by the property
// "ownUndo". An event filter of the application.
class ShortcutLayout : public QObject {
    Q_OBJECT

public:
    explicit ShortcutLayout(QObject *parent = nullptr);

    // The key at the same place of a Latin keyboard; 0 where the key is Latin already or not a letter of the two layouts.
    static int latinKey(int key);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool tryAgain(QObject *receiver, const QKeyEvent &event, int key);

    bool m_trying = false;
};

} // namespace qupia
