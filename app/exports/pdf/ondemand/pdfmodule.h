// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pdf/pdffile.h"

#include <QtPlugin>

namespace qupia {

// What the module qupia-pdf offers to a program that loads it (base/modules.h).
class PdfModule {
public:
    virtual ~PdfModule() = default;
    virtual Result<QByteArray> write(const PagedDocument &document, const PdfProperties &properties) const = 0;
    virtual Result<QByteArray> attached(const QByteArray &pdf, const QString &name, qint64 maximumBytes) const = 0;
};

} // namespace qupia

Q_DECLARE_INTERFACE(qupia::PdfModule, QUPIA_PDF_MODULE_ID)
