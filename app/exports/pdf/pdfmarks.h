// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pages/pagepainter.h"

class QPDF;

namespace qupia {

// A piece of a page that has its place in the structure, or is said to have none.
struct PdfMark {
    int page = 0;
    PaintedPiece piece;
    int contentId = -1; // counted on its page; -1: an artifact
};

// Qt writes no tags. So a rectangle far outside of the sheet is painted before and after each piece; Qt puts its numbers into the
// page's program at the right place, and placeMarks() writes the tag there.
class PdfMarker : public PageMarker {
public:
    void begin(QPainter &painter, int page, const PaintedPiece &piece) override;
    void end(QPainter &painter) override;

    const QList<PdfMark> &marks() const { return m_marks; }

private:
    QList<PdfMark> m_marks; // in the order of painting; the rectangle's height above is the index
    int m_page = -1;
    int m_nextContentId = 0;
};

// Writes a tag in place of each rectangle: one of `tags` ("H1") for a piece of the structure, an artifact's for the others.
// Throws std::runtime_error unless each mark is found once, opened and closed.
void placeMarks(QPDF &pdf, const QList<PdfMark> &marks, const QList<QByteArray> &tags);

} // namespace qupia
