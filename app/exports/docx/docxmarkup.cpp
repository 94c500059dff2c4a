// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/docx/docxmarkup.h"

#include "exports/policytext.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1;
constexpr auto linkNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;

} // namespace

DocxMarkup::DocxMarkup(QByteArray *document) : m_xml(document)
{
    m_xml.writeStartDocument();
    m_xml.writeNamespace(wordNamespace, u"w"_s);
    m_xml.writeNamespace(linkNamespace, u"r"_s);
    open("document");
    open("body");
}

void DocxMarkup::end()
{
    m_xml.writeEndDocument();
}

void DocxMarkup::open(const char *name)
{
    m_xml.writeStartElement(wordNamespace, QLatin1String(name));
}

void DocxMarkup::close(int count)
{
    while (count-- > 0)
        m_xml.writeEndElement();
}

void DocxMarkup::attribute(const char *name, const QString &value)
{
    m_xml.writeAttribute(wordNamespace, QLatin1String(name), value);
}

void DocxMarkup::value(const char *name, const QString &text)
{
    open(name);
    attribute("val", text);
    close();
}

void DocxMarkup::relationship(const QString &id)
{
    m_xml.writeAttribute(linkNamespace, "id"_L1, id);
}

void DocxMarkup::beginTable(const QString &style, int width, const QList<int> &columns)
{
    open("tbl");
    open("tblPr");
    value("tblStyle", style);
    open("tblW");
    attribute("w", QString::number(width));
    attribute("type", u"dxa"_s);
    close();
    open("tblLayout");
    attribute("type", u"fixed"_s);
    close(2);
    open("tblGrid");
    for (const int column : columns) {
        open("gridCol");
        attribute("w", QString::number(column));
        close();
    }
    close();
}

void DocxMarkup::beginCell(int width)
{
    open("tc");
    open("tcPr");
    open("tcW");
    attribute("w", QString::number(width));
    attribute("type", u"dxa"_s);
    close(2);
}

void DocxMarkup::beginParagraph(const QString &style)
{
    open("p");
    open("pPr");
    value("pStyle", style);
    close();
}

void DocxMarkup::beginNumberedParagraph(const QString &style, Language language, int level)
{
    open("p");
    open("pPr");
    value("pStyle", style);
    open("numPr");
    value("ilvl", QString::number(level));
    value("numId", language == Language::Kazakh ? u"1"_s : u"2"_s);
    close(2);
}

void DocxMarkup::writeRun(const QString &text, Language language, const QString &style)
{
    open("r");
    open("rPr");
    if (!style.isEmpty())
        value("rStyle", style);
    value("lang", languageCode(language) + "-KZ"_L1);
    close();
    open("t");
    m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    m_xml.writeCharacters(printable(text));
    close(2);
}

} // namespace qupia
