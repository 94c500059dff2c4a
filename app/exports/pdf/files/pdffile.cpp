// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/pdffile.h"

#include "exports/pdf/files/pdfattachments.h"
#include "exports/pdf/files/pdfcontent.h"
#include "exports/pdf/files/pdfmetadata.h"
#include "exports/pdf/files/pdfnavigation.h"
#include "exports/pdf/files/pdfstructure.h"

#include <QColorSpace>
#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace qupia {

namespace {

// A step below zlib's usual 6: files are 3 % larger, packing them takes a sixth less of the time.
constexpr int compressionLevel = 5;

using Object = QPDFObjectHandle;

// What the numbers of its colours mean: PDF/A asks for it.
Object outputIntent(QPDF &pdf)
{
    Object profile = pdf.newStream(QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    return pdf.makeIndirectObject(intent);
}

void setCatalog(QPDF &pdf, const PdfProperties &properties)
{
    Object catalog = pdf.getRoot();
    const QString language = languageCode(properties.languages.first()) + QStringLiteral("-KZ");
    catalog.replaceKey("/Lang", Object::newString(language.toStdString()));
    catalog.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    catalog.replaceKey("/PageLabels", Object::parse("<< /Nums [ 0 << /S /D >> ] >>"));
    catalog.replaceKey("/OutputIntents", Object::newArray({outputIntent(pdf)}));
}

// The file's identifier is made from its content and not from the clock; small objects, thousands in the structure, are packed
// together.
QByteArray written(QPDF &pdf)
{
    Pl_Flate::setCompressionLevel(compressionLevel); // for the whole process, which packs nothing else with qpdf
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.forcePDFVersion("1.7"); // what PDF/A-2, PDF/A-3 and PDF/UA-1 are made of
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

} // namespace

Result<QByteArray> pdfFile(const PagedDocument &document, const PdfProperties &properties)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.emptyPDF();
        addSheets(pdf, document);
        setCatalog(pdf, properties);
        addBookmarks(pdf, document);
        const QList<PdfMark> marks = marksOf(document);
        const QList<QByteArray> tags = addStructure(pdf, document, marks, addLinks(pdf, document), properties);
        const bool everyLetterIsCarried = addContents(pdf, document, marks, tags);
        setMetadata(pdf, properties, everyLetterIsCarried);
        attachFiles(pdf, properties);
        return written(pdf);
    } catch (const std::exception &fault) {
        const QString message = QCoreApplication::translate("Exporter", "The PDF could not be made: %1");
        return Error{message.arg(QString::fromUtf8(fault.what())), Error::Kind::Other, {}, 0, 0};
    }
}

} // namespace qupia
