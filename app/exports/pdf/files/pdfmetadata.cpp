// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/files/pdfmetadata.h"

#include <QXmlStreamWriter>

#include <qpdf/QPDF.hh>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto program = "Qupia"_L1;

namespace xml {
constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto dc = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto xmp = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto pdf = "http://ns.adobe.com/pdf/1.3/"_L1;
constexpr auto pdfaid = "http://www.aiim.org/pdfa/ns/id/"_L1;
constexpr auto pdfuaid = "http://www.aiim.org/pdfua/ns/id/"_L1;
constexpr auto extension = "http://www.aiim.org/pdfa/ns/extension/"_L1;
constexpr auto schema = "http://www.aiim.org/pdfa/ns/schema#"_L1;
constexpr auto property = "http://www.aiim.org/pdfa/ns/property#"_L1;
} // namespace xml

void writeTitles(QXmlStreamWriter &writer, const PdfProperties &properties)
{
    const auto writeTitle = [&](const QString &code, const QString &title) {
        writer.writeStartElement(xml::rdf, u"li"_s);
        writer.writeAttribute(u"xml:lang"_s, code);
        writer.writeCharacters(title);
        writer.writeEndElement();
    };
    writer.writeStartElement(xml::dc, u"title"_s);
    writer.writeStartElement(xml::rdf, u"Alt"_s);
    writeTitle(u"x-default"_s, properties.windowTitle);
    for (const Language language : properties.languages)
        writeTitle(languageCode(language), properties.title.in(language));
    writer.writeEndElement();
    writer.writeEndElement();
}

void writeArray(QXmlStreamWriter &writer, const QString &name, const QString &kind, const QStringList &values)
{
    writer.writeStartElement(xml::dc, name);
    writer.writeStartElement(xml::rdf, kind);
    for (const QString &value : values)
        writer.writeTextElement(xml::rdf, u"li"_s, value);
    writer.writeEndElement();
    writer.writeEndElement();
}

// PDF/A knows no names of PDF/UA, so the file explains the one that it uses.
void describeUaSchema(QXmlStreamWriter &writer)
{
    const auto open = [&](const QString &uri, const QString &name, const QString &type) {
        writer.writeStartElement(uri, name);
        writer.writeStartElement(xml::rdf, type);
    };
    const auto item = [&] {
        writer.writeStartElement(xml::rdf, u"li"_s);
        writer.writeAttribute(xml::rdf, u"parseType"_s, u"Resource"_s);
    };
    const auto close = [&](int elements) {
        while (elements-- > 0)
            writer.writeEndElement();
    };
    open(xml::extension, u"schemas"_s, u"Bag"_s);
    item();
    writer.writeTextElement(xml::schema, u"schema"_s, u"PDF/UA identification"_s);
    writer.writeTextElement(xml::schema, u"namespaceURI"_s, xml::pdfuaid);
    writer.writeTextElement(xml::schema, u"prefix"_s, u"pdfuaid"_s);
    open(xml::schema, u"property"_s, u"Seq"_s);
    item();
    writer.writeTextElement(xml::property, u"name"_s, u"part"_s);
    writer.writeTextElement(xml::property, u"valueType"_s, u"Integer"_s);
    writer.writeTextElement(xml::property, u"category"_s, u"internal"_s);
    writer.writeTextElement(xml::property, u"description"_s, u"Part of the PDF/UA standard"_s);
    close(6);
}

void claimStandards(QXmlStreamWriter &writer, const PdfProperties &properties)
{
    writer.writeTextElement(xml::pdfaid, u"part"_s, properties.attachments.isEmpty() ? u"2"_s : u"3"_s);
    writer.writeTextElement(xml::pdfaid, u"conformance"_s, u"A"_s);
    writer.writeTextElement(xml::pdfuaid, u"part"_s, u"1"_s);
    describeUaSchema(writer);
}

QByteArray xmpPacket(const PdfProperties &properties, bool claimsStandards)
{
    QByteArray packet;
    QXmlStreamWriter writer(&packet);
    const QList<std::pair<QString, QString>> names{{u"rdf"_s, xml::rdf}, {u"dc"_s, xml::dc}, {u"xmp"_s, xml::xmp},
        {u"pdf"_s, xml::pdf}, {u"pdfaid"_s, xml::pdfaid}, {u"pdfuaid"_s, xml::pdfuaid}, {u"pdfaExtension"_s, xml::extension},
        {u"pdfaSchema"_s, xml::schema}, {u"pdfaProperty"_s, xml::property}};
    for (const auto &[prefix, uri] : names)
        writer.writeNamespace(uri, prefix);
    writer.writeStartElement(xml::rdf, u"RDF"_s);
    writer.writeStartElement(xml::rdf, u"Description"_s);
    writer.writeAttribute(xml::rdf, u"about"_s, {});
    writer.writeTextElement(xml::dc, u"format"_s, u"application/pdf"_s);
    writeTitles(writer, properties);
    if (!properties.author.isEmpty())
        writeArray(writer, u"creator"_s, u"Seq"_s, {properties.author});
    QStringList codes;
    for (const Language language : properties.languages)
        codes.append(languageCode(language));
    writeArray(writer, u"language"_s, u"Bag"_s, codes);
    writer.writeTextElement(xml::xmp, u"CreatorTool"_s, program);
    if (properties.date.isValid()) {
        const QString date = properties.date.toString(Qt::ISODate) + "T00:00:00Z"_L1;
        writer.writeTextElement(xml::xmp, u"CreateDate"_s, date);
        writer.writeTextElement(xml::xmp, u"ModifyDate"_s, date);
    }
    writer.writeTextElement(xml::pdf, u"Producer"_s, program);
    if (claimsStandards)
        claimStandards(writer, properties);
    writer.writeEndElement();
    writer.writeEndElement();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n" + packet
        + "\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

} // namespace

void setMetadata(QPDF &pdf, const PdfProperties &properties, bool claimsStandards)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(properties.windowTitle));
    if (!properties.author.isEmpty())
        info.replaceKey("/Author", unicode(properties.author));
    info.replaceKey("/Creator", unicode(program));
    info.replaceKey("/Producer", unicode(program));
    if (properties.date.isValid()) {
        const QString date = "D:"_L1 + properties.date.toString(u"yyyyMMdd"_s) + "000000Z"_L1;
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date.toStdString()));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(date.toStdString()));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle metadata = pdf.newStream(xmpPacket(properties, claimsStandards).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", metadata);
}

} // namespace qupia
