// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// pdfFile() and attachedFile() for a program that loads them with its first PDF.

#include "base/modules.h"
#include "exports/pdf/ondemand/pdfmodule.h"

namespace qupia {

namespace {

Result<const PdfModule *> module()
{
    return loadedModule<PdfModule>(QStringLiteral("qupia-pdf"));
}

} // namespace

Result<QByteArray> pdfFile(const PagedDocument &document, const PdfProperties &properties)
{
    const Result<const PdfModule *> pdf = module();
    return pdf ? (*pdf)->write(document, properties) : pdf.error();
}

Result<QByteArray> attachedFile(const QByteArray &bytes, const QString &name, qint64 maximumBytes)
{
    const Result<const PdfModule *> pdf = module();
    return pdf ? (*pdf)->attached(bytes, name, maximumBytes) : pdf.error();
}

} // namespace qupia
