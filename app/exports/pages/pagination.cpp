// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/pagination.h"

#include "exports/pages/fonts.h"
#include "exports/pages/pagebreaks.h"
#include "exports/pages/pagefurniture.h"

namespace qupia {

namespace {

class PageComposer {
public:
    PageComposer(StripList strips, const PageStyle &style) : m_strips(std::move(strips.strips)), m_style(style)
    {
        m_document.size = style.page;
        m_document.elements = std::move(strips.elements);
    }

    PagedDocument compose()
    {
        const QList<Placement> placements = breakIntoPages(m_strips, m_style.body.top(), m_style.body.bottom());
        m_document.pages.resize(placements.isEmpty() ? 1 : placements.last().page + 1);
        for (const Placement &placement : placements)
            addAnchors(placement);
        for (const Placement &placement : placements)
            add(placement);
        return std::move(m_document);
    }

private:
    void add(const Placement &placement)
    {
        const Strip &strip = m_strips.at(placement.strip);
        Page &page = m_document.pages[placement.page];
        const Destination here{placement.page, placement.top};
        if (placement.begins && !strip.bookmark.isEmpty())
            m_document.bookmarks.append({strip.bookmark, here, strip.bookmarkLevel});
        addFrame(page, strip.frame, placement);
        for (qsizetype i = 0; i < strip.cells.size(); ++i) {
            const StripCell &cell = strip.cells.at(i);
            const bool saidAgain = strip.frame == Strip::Frame::TableHead && !placement.begins;
            addLines(page, cell, placement.lines.at(i), placement.top + strip.padding, saidAgain);
        }
    }

    void addAnchors(const Placement &placement)
    {
        if (!placement.begins)
            return;
        for (const StripCell &cell : m_strips.at(placement.strip).cells) {
            const PageElement &owner = m_document.elements.at(cell.element);
            if (!owner.anchor.isEmpty())
                m_document.anchors.insert(languageCode(owner.language) + u'-' + owner.anchor, {placement.page, placement.top});
        }
    }

    void addFrame(Page &page, Strip::Frame frame, const Placement &placement)
    {
        if (frame == Strip::Frame::None)
            return;
        const QRectF body = m_style.body;
        const QRectF area(body.left(), placement.top, body.width(), placement.height);
        if (frame == Strip::Frame::TableHead)
            page.shapes.append({area, m_style.groundInk});
        const qreal line = m_style.hairline;
        page.shapes.append({QRectF(area.left(), area.bottom() - line, area.width(), line), m_style.ruleInk});
    }

    void addLines(Page &page, const StripCell &cell, LineRange range, qreal top, bool saidAgain)
    {
        if (range.count == 0)
            return;
        const qreal shift = top - cell.block.lines.at(range.first).top;
        for (int i = range.first; i < range.first + range.count; ++i) {
            const TextLine &line = cell.block.lines.at(i);
            for (const TextPiece &piece : line.pieces)
                addPiece(page, cell, line, piece, shift, saidAgain);
            if (!cell.contentsOf.isEmpty() && i + 1 == cell.block.lines.size())
                addPageNumber(page, cell, line, shift);
        }
    }

    // At the end of an entry of the table of contents: where to turn to.
    void addPageNumber(Page &page, const StripCell &cell, const TextLine &line, qreal shift)
    {
        const QString code = languageCode(m_document.elements.at(cell.element).language);
        const TextPiece &last = line.pieces.last();
        const QString number = QString::number(m_document.anchors.value(code + u'-' + cell.contentsOf).page + 1);
        TextPiece piece = setInLine(u' ' + number, last.font, last.ink);
        piece.x = cell.pageNumberRight - piece.width - cell.left;
        piece.link = last.link;
        piece.linkText = last.linkText;
        addPiece(page, cell, line, piece, shift, false);
    }

    void addPiece(Page &page, const StripCell &cell, const TextLine &line, const TextPiece &piece, qreal shift, bool saidAgain)
    {
        const QPointF position(cell.left + piece.x, shift + line.baseline);
        const int element = saidAgain ? -1 : cell.element;
        page.texts.append({position, piece.font, piece.ink, piece.text, piece.glyphs, element, piece.label});
        if (piece.link.isEmpty() || saidAgain)
            return;
        page.texts.last().link = int(page.links.size());
        const bool internal = piece.link.startsWith(u'#');
        const QString code = languageCode(m_document.elements.at(cell.element).language);
        const QString target = internal ? u'#' + code + u'-' + piece.link.mid(1) : piece.link;
        page.links.append({QRectF(position.x(), shift + line.top, piece.width, line.height), target, piece.linkText});
        if (!internal) {
            const qreal underline = line.baseline + 1.6 * m_style.hairline * 2;
            page.shapes.append({QRectF(position.x(), shift + underline, piece.width, m_style.hairline), m_style.linkInk});
        }
    }

    const QList<Strip> m_strips;
    const PageStyle &m_style;
    PagedDocument m_document;
};

} // namespace

Result<PagedDocument> paginate(const ComposedPolicy &policy, const ExportOptions &options)
{
    if (const Result<void> fonts = loadPolicyFonts(); !fonts)
        return fonts.error();

    const bool columns = options.layout == Layout::SideBySide && printedLanguages(options).size() > 1;
    const PageStyle style(columns ? 2 : 1, options.paper);
    PagedDocument document = PageComposer(stripsOf(policy, options, style), style).compose();
    addFurniture(document, policy, options, style);
    return document;
}

} // namespace qupia
