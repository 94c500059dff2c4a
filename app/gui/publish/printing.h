// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pages/pageddocument.h"

class QPrinter;
class QWidget;

namespace qupia {

// The same pages on paper: every dot of the layout is scaled, so that lines and pages break as in the PDF.
void printPages(const PagedDocument &document, QPrinter *printer);

// Asks for the printer, then prints. With nothing to print on it says so.
void askAndPrint(const PagedDocument &document, const QString &title, QWidget *parent);
void showPrintPreview(const PagedDocument &document, const QString &title, QWidget *parent);

} // namespace qupia
