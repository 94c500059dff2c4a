// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/files/pdfattachments.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <stdexcept>

namespace qupia {

namespace {

// Takes the bytes of a stream as they are unpacked, and stops before a small file becomes a huge one.
class BoundedPipe : public Pipeline {
public:
    explicit BoundedPipe(qint64 maximum) : Pipeline("attachment", nullptr), m_maximum(maximum) { }

    void write(const unsigned char *data, size_t length) override
    {
        m_isTooLong = m_isTooLong || m_bytes.size() + qint64(length) > m_maximum;
        if (m_isTooLong)
            throw std::length_error("attachment"); // qpdf catches it and stops
        m_bytes.append(reinterpret_cast<const char *>(data), qsizetype(length));
    }
    void finish() override { }

    bool isTooLong() const { return m_isTooLong; }
    QByteArray take() { return std::move(m_bytes); }

private:
    const qint64 m_maximum;
    bool m_isTooLong = false;
    QByteArray m_bytes;
};

Error error(const char *message)
{
    return {QCoreApplication::translate("Exporter", message), Error::Kind::Damaged, {}, 0, 0};
}

std::string pdfDate(const QDate &date)
{
    return "D:" + date.toString(QStringLiteral("yyyyMMdd")).toStdString() + "000000Z";
}

} // namespace

void attachFiles(QPDF &pdf, const PdfProperties &properties)
{
    if (properties.attachments.isEmpty())
        return;
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    for (const Attachment &file : properties.attachments) {
        auto content = QPDFEFStreamObjectHelper::createEFStream(pdf, file.bytes.toStdString());
        content.setSubtype(file.mediaType.toStdString());
        if (properties.date.isValid()) { // PDF/A-3 asks for it
            content.setCreationDate(pdfDate(properties.date));
            content.setModDate(pdfDate(properties.date));
        }
        const std::string name = file.name.toStdString();
        auto specification = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, content);
        specification.setDescription(file.description.toStdString());
        specification.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Source"));
        QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, specification);
        associated.appendItem(specification.getObjectHandle());
    }
    pdf.getRoot().replaceKey("/AF", associated);
}

Result<QByteArray> attachedFile(const QByteArray &bytes, const QString &name, qint64 maximumBytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("file", bytes.constData(), size_t(bytes.size()));
        const auto specification = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(name.toStdString());
        if (!specification)
            return error(QT_TRANSLATE_NOOP("Exporter",
                "This PDF carries no data of Qupia. Export it again with its data attached, or open "
                "the document that it was made from."));
        QPDFObjectHandle content = specification->getEmbeddedFileStream();
        if (!content.isStream())
            return error(QT_TRANSLATE_NOOP("Exporter", "The data that this PDF carries is damaged."));
        BoundedPipe pipe(maximumBytes);
        const bool whole = content.pipeStreamData(&pipe, 0, qpdf_dl_all);
        if (pipe.isTooLong())
            return error(QT_TRANSLATE_NOOP("Exporter", "The data that this PDF carries is too large to be a document of Qupia."));
        if (!whole)
            return error(QT_TRANSLATE_NOOP("Exporter", "The data that this PDF carries is damaged."));
        return pipe.take();
    } catch (const QPDFExc &fault) {
        if (fault.getErrorCode() == qpdf_e_password)
            return error(QT_TRANSLATE_NOOP("Exporter", "This PDF is locked with a password."));
        return error(QT_TRANSLATE_NOOP("Exporter", "This file is no PDF, or it is damaged."));
    } catch (const std::exception &) {
        return error(QT_TRANSLATE_NOOP("Exporter", "This file is no PDF, or it is damaged."));
    }
}

} // namespace qupia
