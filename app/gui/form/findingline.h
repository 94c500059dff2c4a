// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"

#include <QWidget>

class QLabel;

namespace qupia {

// A finding below its field: a sign, what is wrong, what to do, and its remedies to press.
class FindingLine : public QWidget {
    Q_OBJECT

public:
    FindingLine(const Finding &finding, const TemplateLibrary &library, QWidget *parent);

    QString text() const;

signals:
    void fixChosen(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSign();

    Severity m_severity;
    QLabel *m_sign;
    QLabel *m_text;
};

} // namespace qupia
