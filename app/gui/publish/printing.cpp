// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/publish/printing.h"

#include "exports/pages/pagepainter.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace qupia {

namespace {

void prepare(QPrinter *printer, const PagedDocument &document, const QString &title)
{
    printer->setDocName(title);
    printer->setPageSize(QPageSize(document.size / dotsPerPoint, QPageSize::Point));
    printer->setFullPage(true); // margins are part of the layout
    printer->setPageMargins(QMarginsF(), QPageLayout::Millimeter);
}

} // namespace

void printPages(const PagedDocument &document, QPrinter *printer)
{
    QPainter painter;
    if (!painter.begin(printer))
        return;
    const int last = int(document.pages.size());
    const int from = printer->fromPage() > 0 ? printer->fromPage() : 1;
    const int to = printer->toPage() > 0 ? qMin(printer->toPage(), last) : last;
    const qreal scale = printer->resolution() / dotsPerInch;
    painter.scale(scale, scale);
    for (int page = from; page <= to; ++page) {
        if (page > from)
            printer->newPage();
        paintPage(painter, document, page - 1);
    }
}

void askAndPrint(const PagedDocument &document, const QString &title, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(&printer, document, title);
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, int(document.pages.size()));
    if (dialog.exec() == QDialog::Accepted)
        printPages(document, &printer);
}

void showPrintPreview(const PagedDocument &document, const QString &title, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(&printer, document, title);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    dialog.resize(parent->size() * 9 / 10);
    QObject::connect(
        &dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&document](QPrinter *target) { printPages(document, target); });
    dialog.exec();
}

} // namespace qupia
