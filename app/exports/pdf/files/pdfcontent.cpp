// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/files/pdfcontent.h"

#include "exports/pdf/files/pageprogram.h"

#include <qpdf/QPDF.hh>

namespace qupia {

namespace {

using Object = QPDFObjectHandle;

} // namespace

void addSheets(QPDF &pdf, const PagedDocument &document)
{
    const QSizeF size = document.size / dotsPerPoint;
    Object box = Object::newArray(
        {Object::newInteger(0), Object::newInteger(0), Object::newReal(size.width(), 2), Object::newReal(size.height(), 2)});
    for (qsizetype i = 0; i < document.pages.size(); ++i) {
        Object page = Object::parse("<< /Type /Page >>");
        page.replaceKey("/MediaBox", box);
        pdf.addPage(pdf.makeIndirectObject(page), false);
    }
}

bool addContents(QPDF &pdf, const PagedDocument &document, const QList<PdfMark> &marks, const QList<QByteArray> &tags)
{
    PdfFonts fonts;
    const std::vector<Object> sheets = pdf.getAllPages();
    const Object resources = pdf.makeIndirectObject(Object::newDictionary());
    bool everyLetterIsCarried = true;
    qsizetype next = 0;
    for (int number = 0; number < document.pages.size(); ++number) {
        const Page &page = document.pages.at(number);
        PageProgram program(document.size.height(), fonts);
        for (; next < marks.size() && marks.at(next).page == number; ++next) {
            const PdfMark &mark = marks.at(next);
            program.write(markOpening(mark, tags.at(next)));
            if (mark.shapes)
                program.addShapes(page.shapes);
            program.addTexts(page.texts.sliced(mark.firstText, mark.textCount));
            program.write("EMC\n");
        }
        everyLetterIsCarried = everyLetterIsCarried && program.everyLetterIsCarried();
        Object sheet = sheets[size_t(number)];
        sheet.replaceKey("/Contents", pdf.newStream(program.take()));
        sheet.replaceKey("/Resources", resources);
    }
    Object(resources).replaceKey("/Font", fonts.write(pdf));
    return everyLetterIsCarried;
}

} // namespace qupia
