// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/policyeditor.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace qupia {

class EditionLine;

// Whether publishing will give a draft or a final version, why, and which edition that is.
class PublishState : public QFrame {
    Q_OBJECT

public:
    explicit PublishState(QWidget *parent = nullptr);

    void showState(const PolicyEditor &editor, bool draft);
    bool hasEarlierEdition() const;

signals:
    void findingsWanted();
    void openWanted(const QString &path); // of an edition

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_toFindings = nullptr;
    EditionLine *m_edition = nullptr;
};

} // namespace qupia
