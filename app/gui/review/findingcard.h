// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"

#include <QFrame>

namespace qupia {

// A finding of the clause in hand: what is wrong, what to do, its remedies.
class FindingCard : public QFrame {
    Q_OBJECT

public:
    FindingCard(const Finding &finding, const TemplateLibrary &library, bool readOnly, QWidget *parent);

signals:
    void fixChosen(const qupia::Fix &fix);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity;
};

} // namespace qupia
