// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/pdffinish.h"

#include "exports/pdf/pdfattachments.h"
#include "exports/pdf/pdffonts.h"
#include "exports/pdf/pdfmetadata.h"
#include "exports/pdf/pdfnavigation.h"
#include "exports/pdf/pdfstructure.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace qupia {

namespace {

void setCatalog(QPDF &pdf, const PdfProperties &properties)
{
    QPDFObjectHandle catalog = pdf.getRoot();
    const QString language = languageCode(properties.languages.first()) + QStringLiteral("-KZ");
    catalog.replaceKey("/Lang", QPDFObjectHandle::newString(language.toStdString()));
    catalog.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    catalog.replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
}

QByteArray written(QPDFWriter &writer)
{
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

// Objects are numbered anew in the order in which they are reached from the catalog: nothing of Qt's random order is left. Done
// before all else, while they are few: what is added later takes the numbers that follow, and packing goes by the numbers.
QByteArray numbered(const QByteArray &painted)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("pages", painted.constData(), size_t(painted.size()));
    pdf.getTrailer().removeKey("/ID");
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setStaticID(true); // the finished file gets one of its own
    return written(writer);
}

// The file's identifier is made from its content and not from the clock; small objects, thousands in the structure, are packed
// together.
QByteArray finished(QPDF &pdf)
{
    pdf.getTrailer().removeKey("/ID");
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.forcePDFVersion("1.7"); // what PDF/A-2, PDF/A-3 and PDF/UA-1 are made of
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    return written(writer);
}

} // namespace

Result<QByteArray> finishPdf(
    const QByteArray &painted, const PagedDocument &document, const QList<PdfMark> &marks, const PdfProperties &properties)
{
    try {
        const QByteArray pages = numbered(painted);
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pages", pages.constData(), size_t(pages.size()));
        setCatalog(pdf, properties);
        repairFonts(pdf);
        setMetadata(pdf, properties);
        addBookmarks(pdf, document);
        addStructure(pdf, document, marks, addLinks(pdf, document), properties);
        attachFiles(pdf, properties);
        return finished(pdf);
    } catch (const std::exception &fault) {
        const QString message = QCoreApplication::translate("Exporter", "The PDF could not be made: %1");
        return Error{message.arg(QString::fromUtf8(fault.what())), Error::Kind::Other, {}, 0, 0};
    }
}

} // namespace qupia
