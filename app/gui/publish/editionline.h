// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"
#include "document/policydocument.h"

#include <QTemporaryDir>
#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QPushButton;

namespace qupia {

// Which edition this will be, how much changed since the last one, and the ways to see what, and to read the editions that went
// out.
class EditionLine : public QWidget {
    Q_OBJECT

public:
    explicit EditionLine(QWidget *parent = nullptr);

    void setText(const PolicyDocument &document, const ComposedPolicy &policy, bool draft);
    bool hasEarlier() const { return m_before.has_value(); } // an edition that says something else
    // Pages that show what changed, or the text of an edition; their paths, empty where they cannot be written.
    QString writeChanges();
    QString writeEdition(int number);

signals:
    void openWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void listEditions();
    QString write(const ComposedPolicy &text, const QString &name);

    QLabel *m_text;
    QPushButton *m_show;
    QPushButton *m_earlier; // opens a menu
    QMenu *m_menu;
    QTemporaryDir m_folder;
    QList<Edition> m_editions;
    ComposedPolicy m_policy;
    Edition m_now;
    std::optional<Edition> m_before; // what the text is compared with
    bool m_draft = false;
};

} // namespace qupia
