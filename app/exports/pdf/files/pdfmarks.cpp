// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/files/pdfmarks.h"

namespace qupia {

namespace {

bool belongs(const PageText &text, const PdfMark &mark)
{
    return text.element == mark.element && text.label == mark.label && text.link == mark.link;
}

} // namespace

QList<PdfMark> marksOf(const PagedDocument &document)
{
    QList<PdfMark> marks;
    for (int number = 0; number < document.pages.size(); ++number) {
        const Page &page = document.pages.at(number);
        if (!page.shapes.isEmpty())
            marks.append({number, true});
        int nextContentId = 0;
        for (qsizetype i = 0; i < page.texts.size(); ++i) {
            const PageText &text = page.texts.at(i);
            if (i > 0 && belongs(text, marks.last())) {
                ++marks.last().textCount;
                continue;
            }
            const int contentId = text.element < 0 ? -1 : nextContentId++;
            marks.append({number, false, text.element, text.label, text.link, i, 1, contentId});
        }
    }
    return marks;
}

std::string markOpening(const PdfMark &mark, const QByteArray &tag)
{
    if (mark.contentId >= 0)
        return '/' + tag.toStdString() + " <</MCID " + std::to_string(mark.contentId) + ">> BDC\n";
    return mark.shapes ? "/Artifact <</Type /Layout>> BDC\n" : "/Artifact <</Type /Pagination>> BDC\n";
}

} // namespace qupia
