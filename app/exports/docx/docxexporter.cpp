// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/docx/docxexporter.h"

#include "base/files.h"
#include "base/ziparchive.h"
#include "exports/docx/docxbody.h"
#include "exports/policytext.h"

#include <QCoreApplication>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const QByteArray xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

QString xml(const QString &text)
{
    return printable(text).toHtmlEscaped();
}

QByteArray contentTypes()
{
    QByteArray types = xmlHead
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    for (const char *part : {"document.main", "styles", "numbering", "header", "footer"}) {
        const QByteArray kind(part);
        types += "<Override PartName=\"/word/" + kind.left(kind.contains('.') ? kind.indexOf('.') : kind.size())
            + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml\"/>";
    }
    return types
        + "<Override PartName=\"/docProps/core.xml\" "
          "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
}

QByteArray relationship(const QByteArray &id, const QByteArray &type, const QByteArray &target, const QByteArray &more = {})
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"" + more + "/>";
}

QByteArray relationships(const QByteArray &entries)
{
    return xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + entries
        + "</Relationships>";
}

QByteArray packageRelationships()
{
    return relationships(
        relationship(
            "rId1", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", "word/document.xml")
        + relationship("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml"));
}

QByteArray documentRelationships(const QStringList &links)
{
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QByteArray entries = relationship("rIdStyles", office + "styles", "styles.xml")
        + relationship("rIdNumbering", office + "numbering", "numbering.xml")
        + relationship("rIdHeader", office + "header", "header.xml") + relationship("rIdFooter", office + "footer", "footer.xml");
    for (qsizetype i = 0; i < links.size(); ++i)
        entries += relationship(
            "rIdLink" + QByteArray::number(i), office + "hyperlink", xml(links.at(i)).toUtf8(), " TargetMode=\"External\"");
    return relationships(entries);
}

// Head or foot: one paragraph.
QByteArray furniture(const QByteArray &element, const QByteArray &runs)
{
    return xmlHead + "<w:" + element
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr><w:pStyle w:val=\"Furniture\"/>"
        + "</w:pPr>" + runs + "</w:p></w:" + element + ">";
}

QByteArray textRun(const QString &text, Language language)
{
    return u"<w:r><w:rPr><w:lang w:val=\"%1-KZ\"/></w:rPr><w:t xml:space=\"preserve\">%2</w:t></w:r>"_s
        .arg(languageCode(language), xml(text))
        .toUtf8();
}

QByteArray header(const ComposedPolicy &policy, const QList<Language> &languages, bool draft)
{
    QByteArray runs;
    for (const Language language : languages) {
        const QString stamp = draft ? policy.word(u"draft-stamp"_s, language) + u" · "_s : QString();
        runs += (runs.isEmpty() ? QByteArray() : textRun(u" / "_s, language))
            + textRun(stamp + documentTitle(policy, language), language);
    }
    return furniture("hdr", runs);
}

QByteArray footer()
{
    return furniture("ftr",
        "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>"
        "<w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
}

QByteArray properties(const ComposedPolicy &policy, const QList<Language> &languages)
{
    QString core = u"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                   "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                   "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"_s
        + xml(documentTitle(policy, languages)) + "</dc:title><dc:creator>"_L1 + xml(policy.operatorName.in(languages.first()))
        + "</dc:creator>"_L1;
    if (const QDate date = documentDate(policy); date.isValid())
        core +=
            "<dcterms:created xsi:type=\"dcterms:W3CDTF\">"_L1 + date.toString(Qt::ISODate) + "T00:00:00Z</dcterms:created>"_L1;
    return xmlHead + (core + "</cp:coreProperties>"_L1).toUtf8();
}

} // namespace

QString DocxExporter::id() const
{
    return u"docx"_s;
}

QString DocxExporter::suffix() const
{
    return u"docx"_s;
}

QString DocxExporter::mediaType() const
{
    return u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
}

QString DocxExporter::name() const
{
    return QCoreApplication::translate("Exporter", "Word (DOCX)");
}

Result<QByteArray> DocxExporter::write(const ComposedPolicy &policy, const ExportOptions &options) const
{
    const Result<QByteArray> styles = readFile(u":/docx/styles.xml"_s);
    if (!styles)
        return styles.error();
    const Result<QByteArray> numbering = readFile(u":/docx/numbering.xml"_s);
    if (!numbering)
        return numbering.error();
    const QList<Language> languages = printedLanguages(options);
    const DocxBody body = docxBody(policy, options);
    return zipped({
        {"[Content_Types].xml", contentTypes()},
        {"_rels/.rels", packageRelationships()},
        {"docProps/core.xml", properties(policy, languages)},
        {"word/document.xml", body.document},
        {"word/_rels/document.xml.rels", documentRelationships(body.links)},
        {"word/styles.xml", *styles},
        {"word/numbering.xml", *numbering},
        {"word/header.xml", header(policy, languages, options.draft)},
        {"word/footer.xml", footer()},
    });
}

} // namespace qupia
