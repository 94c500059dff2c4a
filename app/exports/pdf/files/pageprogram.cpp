// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/files/pageprogram.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace qupia {

namespace {

// A glyph that stands nearer than this to where the one before ends, in thousandths of the em, needs no word of its own: nobody
// sees it, and the file is smaller.
constexpr qreal leastShift = 3;

constexpr char32_t noBreakHyphen = 0x2011;

// Where a line must not end, the layout has other signs than the text; see withoutBadBreaks().
char32_t asLaidOut(char32_t letter)
{
    return letter == U' ' ? U'\u00A0' : letter == U'-' ? noBreakHyphen : letter;
}

} // namespace

PageProgram::PageProgram(qreal pageHeight, PdfFonts &fonts) : m_height(pageHeight), m_fonts(fonts)
{
    number(1 / dotsPerPoint, 4);
    m_program += "0 0 ";
    number(1 / dotsPerPoint, 4);
    m_program += "0 0 cm\n";
}

void PageProgram::number(qreal value, int decimals)
{
    char digits[64];
    const auto [end, fault] = std::to_chars(std::begin(digits), std::end(digits), value, std::chars_format::fixed, decimals);
    char *last = fault == std::errc() ? end : std::begin(digits);
    if (decimals > 0) {
        while (last > digits && last[-1] == '0')
            --last;
        if (last > digits && last[-1] == '.')
            --last;
    }
    const std::string_view text(digits, size_t(last - digits));
    m_program += text.empty() || text == "-0" ? std::string_view("0") : text;
    m_program += ' ';
}

void PageProgram::point(const QPointF &place)
{
    number(place.x());
    number(m_height - place.y());
}

void PageProgram::setFill(const QColor &color)
{
    if (color == m_fill)
        return;
    m_fill = color;
    writeColor(color);
    m_program += "rg\n";
}

void PageProgram::writeColor(const QColor &color)
{
    for (const qreal part : {color.redF(), color.greenF(), color.blueF()})
        number(part, 3);
}

void PageProgram::addRectangle(const QRectF &area)
{
    point(area.bottomLeft());
    number(area.width());
    number(area.height(), 1);
    m_program += "re\n";
}

void PageProgram::addShapes(const QList<PageShape> &shapes)
{
    for (const PageShape &shape : shapes) {
        setFill(shape.fill);
        addRectangle(shape.rect);
        m_program += "f\n";
    }
}

void PageProgram::addTexts(const QList<PageText> &texts)
{
    for (const PageText &text : texts)
        addText(text);
}

QList<PageProgram::SetRun> PageProgram::runsOf(const PageText &text)
{
    QList<SetRun> runs;
    QPointF origin;
    for (const QGlyphRun &glyphs : text.glyphs) {
        const QList<quint32> numbers = glyphs.glyphIndexes();
        const QList<QPointF> places = glyphs.positions();
        if (numbers.isEmpty())
            continue;
        if (runs.isEmpty())
            origin = places.first();
        SetRun run{glyphs.rawFont(), m_fonts.use(glyphs.rawFont()), {}};
        for (qsizetype i = 0; i < numbers.size(); ++i)
            run.glyphs.append({numbers.at(i), places.at(i) - origin});
        runs.append(run);
    }
    return runs;
}

// True where each letter has the glyph that its font gives it: then the glyphs say the text themselves. Letters that the layout
// had in another form get their own.
bool PageProgram::takePlainGlyphs(QList<SetRun> &runs, const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    qsizetype next = 0;
    for (SetRun &run : runs) {
        for (SetGlyph &set : run.glyphs) {
            if (!run.use.font || next >= letters.size())
                return false;
            const char32_t letter = letters.at(next++);
            const Glyph own = run.use.font->glyph(letter);
            if (own == 0 || (set.glyph != own && set.glyph != run.use.font->glyph(asLaidOut(letter))))
                return false;
            set.glyph = own;
            run.use.font->use(own, letter);
        }
    }
    return takeClosingSpaces(runs, letters.sliced(next));
}

// The layout leaves out the blanks at a line's end. They are not seen; whoever copies or hears the text needs them.
bool PageProgram::takeClosingSpaces(QList<SetRun> &runs, const QList<uint> &letters)
{
    SetRun &run = runs.last();
    const qreal size = run.rawFont.pixelSize();
    for (const uint letter : letters) {
        if (letter != u' ')
            return false;
        const SetGlyph before = run.glyphs.last();
        const QPointF place = before.place + QPointF(run.use.font->width(before.glyph) * size / 1000, 0);
        const Glyph space = run.use.font->glyph(letter);
        run.use.font->use(space, letter);
        run.glyphs.append({space, place});
    }
    return true;
}

// The glyphs of a run whose text is said beside it.
void PageProgram::useAsTheyStand(const SetRun &run)
{
    for (const SetGlyph &set : run.glyphs) {
        if (run.use.font)
            run.use.font->use(set.glyph, 0);
    }
}

void PageProgram::addText(const PageText &text)
{
    QList<SetRun> runs = runsOf(text);
    if (runs.isEmpty())
        return;
    setFill(text.ink);
    const bool plain = takePlainGlyphs(runs, text.text);
    if (!plain) {
        for (const SetRun &run : std::as_const(runs))
            useAsTheyStand(run);
        m_program += "/Span <</ActualText <FEFF" + utf16Digits(text.text) + ">>> BDC\n";
    }
    for (const SetRun &run : std::as_const(runs))
        addRun(text, run);
    if (!plain)
        m_program += "EMC\n";
    addLines(text, runs);
}

void PageProgram::addRun(const PageText &text, const SetRun &run)
{
    const bool lacking = std::ranges::any_of(run.glyphs, [](const SetGlyph &set) { return set.glyph == 0; });
    if (!run.use.font || lacking) { // also the box for a letter that no font of the machine has: PDF/A allows no such glyph
        addOutlines(text, run);
        return;
    }
    const qreal size = run.rawFont.pixelSize();
    const bool leans = text.font.italic() && !run.use.italic; // a shape that the family lacks
    const bool thickens = text.font.bold() && !run.use.bold;
    m_program += "BT " + run.use.name + ' ';
    number(size, 1);
    m_program += "Tf ";
    if (thickens) {
        writeColor(text.ink);
        m_program += "RG 2 Tr ";
        number(size / 36, 1);
        m_program += "w ";
    }
    m_program += leans ? "1 0 .25 1 " : "1 0 0 1 ";
    point(text.position + run.glyphs.first().place);
    m_program += "Tm ";
    addGlyphs(run, size);
    m_program += thickens ? " 0 Tr ET\n" : " ET\n";
}

void PageProgram::addGlyphs(const SetRun &run, qreal size)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const qreal start = run.glyphs.first().place.x();
    qreal pen = 0; // where the viewer stands, in thousandths of the em
    m_program += "[<";
    for (const SetGlyph &set : run.glyphs) {
        const qreal shift = (set.place.x() - start) * 1000 / size - pen;
        if (std::abs(shift) >= leastShift) {
            m_program += '>';
            number(-std::round(shift));
            m_program.back() = '<'; // in place of the blank
            pen += std::round(shift);
        }
        for (int bits = 12; bits >= 0; bits -= 4)
            m_program += digits[(set.glyph >> bits) & 0xF];
        pen += run.use.font->width(set.glyph);
    }
    m_program += ">] TJ";
}

void PageProgram::addOutlines(const PageText &text, const SetRun &run)
{
    m_everyLetterIsCarried = false;
    for (const SetGlyph &set : run.glyphs)
        addPath(run.rawFont.pathForGlyph(set.glyph), text.position + set.place);
}

void PageProgram::addPath(const QPainterPath &path, const QPointF &origin)
{
    if (path.isEmpty())
        return;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        point(origin + element);
        if (element.isMoveTo()) {
            m_program += "m\n";
        } else if (element.isLineTo()) {
            m_program += "l\n";
        } else if (i + 2 < path.elementCount()) { // the two that follow belong to the curve
            point(origin + path.elementAt(++i));
            point(origin + path.elementAt(++i));
            m_program += "c\n";
        }
    }
    m_program += path.fillRule() == Qt::WindingFill ? "f\n" : "f*\n";
}

// What a redline puts under and through its words.
void PageProgram::addLines(const PageText &text, const QList<SetRun> &runs)
{
    if (!text.font.underline() && !text.font.strikeOut())
        return;
    const SetRun &first = runs.first();
    const SetRun &last = runs.last();
    const QList<QPointF> advances = last.rawFont.advancesForGlyphIndexes({last.glyphs.last().glyph});
    const qreal width = last.glyphs.last().place.x() + (advances.isEmpty() ? 0 : advances.first().x());
    const qreal thickness = qMax<qreal>(1, first.rawFont.lineThickness());
    const auto line = [&](qreal below) {
        addRectangle({text.position.x(), text.position.y() + below - thickness / 2, width, thickness});
        m_program += "f\n";
    };
    if (text.font.underline())
        line(first.rawFont.underlinePosition());
    if (text.font.strikeOut())
        line(-first.rawFont.xHeight() / 2);
}

} // namespace qupia
