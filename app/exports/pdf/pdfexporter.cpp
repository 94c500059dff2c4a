// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/pdfexporter.h"

#include "exports/pages/pagination.h"
#include "exports/pdf/pdffinish.h"
#include "exports/pdf/pdfmarks.h"
#include "exports/policytext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QSet>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString failure()
{
    return QCoreApplication::translate("Exporter", "The PDF could not be made: %1");
}

// The pages as Qt writes them: right to look at, not yet right to read out, search or archive.
Result<QByteArray> paintedPages(const PagedDocument &document, PdfMarker &marker)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(int(dotsPerInch));
    writer.setPageSize(QPageSize(document.size / dotsPerPoint, QPageSize::Point));
    writer.setPageMargins(QMarginsF()); // Qt rounds margins to whole points; ours are in the layout

    QPainter painter;
    if (!painter.begin(&writer))
        return Error{failure().arg(QCoreApplication::translate("Exporter", "the pages cannot be painted."))};
    for (int page = 0; page < document.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, document, page, &marker);
    }
    painter.end();
    return bytes;
}

// A letter that our fonts lack is painted with another font of the machine, or as an empty box, which the standards forbid.
bool everyLetterIsCarried(const PagedDocument &document)
{
    QHash<QFont, QSet<char32_t>> letters;
    for (const Page &page : document.pages) {
        for (const PageText &text : page.texts) {
            const QList<uint> characters = text.text.toUcs4();
            letters[text.font].unite(QSet<char32_t>(characters.begin(), characters.end()));
        }
    }
    for (auto each = letters.cbegin(); each != letters.cend(); ++each) {
        const QRawFont font = QRawFont::fromFont(each.key());
        if (!std::ranges::all_of(each.value(), [&](char32_t letter) { return font.supportsCharacter(uint(letter)); }))
            return false;
    }
    return true;
}

} // namespace

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
    PdfMarker marker;
    const Result<QByteArray> pages = paintedPages(*document, marker);
    if (!pages)
        return pages.error();

    PdfProperties properties;
    properties.languages = printedLanguages(options);
    for (const Language language : properties.languages)
        properties.title.in(language) = documentTitle(policy, language);
    properties.windowTitle = documentTitle(policy, properties.languages);
    properties.author = printable(policy.operatorName.in(properties.languages.first()));
    properties.date = documentDate(policy);
    properties.attachments = options.attachments;
    properties.claimsStandards = everyLetterIsCarried(*document);
    return finishPdf(*pages, *document, marker.marks(), properties);
}

} // namespace qupia
