// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/templatelibrary.h"

#include <QDialog>

namespace qupia {

// Version, editions of templates and law, licences, and that this is no legal advice.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    // Null while the templates are not there.
    AboutDialog(const TemplateLibrary *library, QWidget *parent);

    // A sentence for those who use templates older than a year; empty otherwise.
    static QString agedTemplates(const TemplateLibrary &library, const QDate &today);
};

} // namespace qupia
