// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QDialog>

class QDialogButtonBox;

namespace qupia {

class SegmentedControl;

// What the review sheet is to be: its language and its format. The place is asked afterwards.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    explicit SheetDialog(QWidget *parent = nullptr);

    Language language() const;
    QString format() const; // "html", "pdf"

private:
    SegmentedControl *m_language;
    SegmentedControl *m_format;
};

} // namespace qupia
