// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pages/pageddocument.h"
#include "exports/pdf/files/pdffonts.h"

#include <QPainterPath>

#include <string_view>

namespace qupia {

// The program that paints a page: ISO 32000-1, 8 and 9. Lengths are dots from the top left corner, as in PagedDocument.
class PageProgram {
public:
    PageProgram(qreal pageHeight, PdfFonts &fonts);

    void write(std::string_view operators) { m_program += operators; }
    void addShapes(const QList<PageShape> &shapes);
    void addTexts(const QList<PageText> &texts);

    // False once a letter was drawn that no carried font has.
    bool everyLetterIsCarried() const { return m_everyLetterIsCarried; }
    std::string take() { return std::move(m_program); }

private:
    using Glyph = PdfFont::Glyph;
    struct SetGlyph {
        Glyph glyph = 0;
        QPointF place; // from the start of the text
    };
    struct SetRun { // of one font
        QRawFont rawFont;
        PdfFonts::Use use;
        QList<SetGlyph> glyphs;
    };

    void addText(const PageText &text);
    QList<SetRun> runsOf(const PageText &text);
    static bool takePlainGlyphs(QList<SetRun> &runs, const QString &text);
    static bool takeClosingSpaces(QList<SetRun> &runs, const QList<uint> &letters);
    static void useAsTheyStand(const SetRun &run);
    void addRun(const PageText &text, const SetRun &run);
    void addGlyphs(const SetRun &run, qreal size);
    void addOutlines(const PageText &text, const SetRun &run);
    void addLines(const PageText &text, const QList<SetRun> &runs);
    void addPath(const QPainterPath &path, const QPointF &origin);
    void addRectangle(const QRectF &area);
    void setFill(const QColor &color);
    void writeColor(const QColor &color);
    void number(qreal value, int decimals = 0);
    void point(const QPointF &place);

    const qreal m_height;
    PdfFonts &m_fonts;
    std::string m_program;
    QColor m_fill = Qt::black; // what a page begins with
    bool m_everyLetterIsCarried = true;
};

} // namespace qupia
