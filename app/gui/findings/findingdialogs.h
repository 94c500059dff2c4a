// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/policyeditor.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace qupia {

// "This stands, and why": a reason and a name, without which nothing is accepted.
class AcceptDialog : public QDialog {
    Q_OBJECT

public:
    AcceptDialog(const Finding &finding, const TemplateLibrary &library, QWidget *parent = nullptr);

    // The acceptance as given, under this edition of the law.
    Acceptance acceptance() const;

private:
    const TemplateLibrary &m_library;
    QPlainTextEdit *m_reason;
    QLineEdit *m_name;
};

// What "fix all that is safe" will do, line by line, before it does it.
class FixAllDialog : public QDialog {
    Q_OBJECT

public:
    FixAllDialog(const SafeFixes &fixes, const TemplateLibrary &library, QWidget *parent = nullptr);
};

} // namespace qupia
