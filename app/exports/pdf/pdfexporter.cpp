// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/pdfexporter.h"

#include "exports/pages/pagination.h"
#include "exports/pdf/pdffile.h"
#include "exports/policytext.h"

#include <QCoreApplication>

namespace qupia {

using namespace Qt::StringLiterals;

QString PdfExporter::id() const
{
    return u"pdf"_s;
}

QString PdfExporter::suffix() const
{
    return u"pdf"_s;
}

QString PdfExporter::mediaType() const
{
    return u"application/pdf"_s;
}

QString PdfExporter::name() const
{
    return QCoreApplication::translate("Exporter", "PDF");
}

Result<QByteArray> PdfExporter::write(const ComposedPolicy &policy, const ExportOptions &options) const
{
    const Result<PagedDocument> document = paginate(policy, options);
    if (!document)
        return document.error();
    PdfProperties properties;
    properties.languages = printedLanguages(options);
    for (const Language language : properties.languages)
        properties.title.in(language) = documentTitle(policy, language);
    properties.windowTitle = documentTitle(policy, properties.languages);
    properties.author = printable(policy.operatorName.in(properties.languages.first()));
    properties.date = documentDate(policy);
    properties.attachments = options.attachments;
    return pdfFile(*document, properties);
}

} // namespace qupia
