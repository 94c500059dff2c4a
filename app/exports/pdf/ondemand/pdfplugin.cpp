// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/ondemand/pdfmodule.h"

#include <QObject>

namespace qupia {

// The module's side.
class PdfPlugin : public QObject, public PdfModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QUPIA_PDF_MODULE_ID)
    Q_INTERFACES(qupia::PdfModule)

public:
    Result<QByteArray> write(const PagedDocument &document, const PdfProperties &properties) const override
    {
        return pdfFile(document, properties);
    }

    Result<QByteArray> attached(const QByteArray &pdf, const QString &name, qint64 maximumBytes) const override
    {
        return attachedFile(pdf, name, maximumBytes);
    }
};

} // namespace qupia

#include "pdfplugin.moc"
