// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/rowlayouts.h"

#include <QFontMetricsF>
#include <QPainter>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal lineStretch = 1.1;
constexpr qreal titleScale = 1.15;
constexpr int mostLettersInALine = 70;

// Distances in units of the font's line, so that zoom keeps the proportions.
struct Distances {
    qreal above = 0;
    qreal below = 0;
};

Distances distancesOf(Row::Kind kind)
{
    switch (kind) {
    case Row::Kind::Title:
        return {0.8, 0.8};
    case Row::Kind::Heading:
        return {0.75, 0.35};
    case Row::Kind::ListItem:
        return {0.0, 0.25};
    case Row::Kind::ListIntro:
        return {0.1, 0.25};
    case Row::Kind::Paragraph:
    case Row::Kind::Table:
        return {0.1, 0.45};
    }
    Q_UNREACHABLE();
}

qreal layOutLines(QTextLayout *layout, qreal width)
{
    qreal y = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * lineStretch;
    }
    layout->endLayout();
    return y;
}

QFont fontOf(const Row &row, QFont font)
{
    if (row.kind == Row::Kind::Title)
        font.setPointSizeF(font.pointSizeF() * titleScale);
    return font;
}

QTextLayout::FormatRange range(int start, int length, const QTextCharFormat &format)
{
    QTextLayout::FormatRange made;
    made.start = start;
    made.length = length;
    made.format = format;
    return made;
}

QTextCharFormat lit(const QColor &background, const QColor &foreground)
{
    QTextCharFormat format;
    if (background.isValid())
        format.setBackground(background);
    if (foreground.isValid())
        format.setForeground(foreground);
    return format;
}

} // namespace

QList<Language> languagesOf(TextColumns mode)
{
    switch (mode) {
    case TextColumns::Both:
        return {Language::Kazakh, Language::Russian};
    case TextColumns::Kazakh:
        return {Language::Kazakh};
    case TextColumns::Russian:
        return {Language::Russian};
    }
    Q_UNREACHABLE();
}

bool RowLayouts::setShape(int width, const QFont &font, TextColumns mode)
{
    if (width == m_width && font == m_font && mode == m_mode)
        return false;
    m_width = width;
    m_font = font;
    m_mode = mode;
    reset(int(m_rows.size()));
    return true;
}

void RowLayouts::insertRows(int from, int count)
{
    std::vector<std::unique_ptr<LaidOut>> fresh(count);
    m_rows.insert(m_rows.begin() + from, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
}

void RowLayouts::removeRows(int from, int count)
{
    m_rows.erase(m_rows.begin() + from, m_rows.begin() + from + count);
}

void RowLayouts::reset(int count)
{
    m_rows.clear();
    m_rows.resize(count);
}

void RowLayouts::forget(int row)
{
    m_rows[row].reset();
}

RowLayouts::Cell RowLayouts::cellFor(const Row &row, Language language, qreal left, qreal width) const
{
    Cell cell;
    cell.language = language;
    cell.content = cellText(row, language);
    const QFont font = fontOf(row, m_font);
    const qreal indent = cell.content.marker.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(u"00) "_s);
    cell.layout = std::make_unique<QTextLayout>(cell.content.text, font);
    QTextOption option(row.kind == Row::Kind::Title ? Qt::AlignHCenter : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    cell.layout->setTextOption(option);
    cell.layout->setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const CellPiece &piece : cell.content.pieces) {
        if (!piece.strong)
            continue;
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        formats.append(range(piece.start, piece.length, bold));
    }
    cell.layout->setFormats(formats);
    cell.origin = {left + indent, distancesOf(row.kind).above * QFontMetricsF(font).height()};
    layOutLines(cell.layout.get(), qMax(width - indent, 40.0));
    return cell;
}

RowLayouts::LaidOut &RowLayouts::laidOut(int row, const Row &content)
{
    std::unique_ptr<LaidOut> &slot = m_rows[row];
    if (slot)
        return *slot;
    slot = std::make_unique<LaidOut>();
    const QFontMetricsF metrics(m_font);
    const QList<Language> languages = languagesOf(m_mode);
    const qreal padding = metrics.height() * 1.3;
    const qreal gap = metrics.height() * 1.1;
    qreal column = (m_width - 2 * padding - gap * (languages.size() - 1)) / languages.size();
    column = qMax(60.0, qMin(column, metrics.averageCharWidth() * mostLettersInALine));
    const qreal used = column * languages.size() + gap * (languages.size() - 1);
    qreal left = qMax(padding, (m_width - used) / 2);
    qreal deepest = 0;
    for (const Language language : languages) {
        slot->cells.push_back(cellFor(content, language, left, column));
        const QTextLayout &layout = *slot->cells.back().layout;
        const QTextLine last = layout.lineAt(layout.lineCount() - 1);
        const qreal bottom = last.isValid() ? last.y() + last.height() * lineStretch : metrics.height();
        deepest = qMax(deepest, slot->cells.back().origin.y() + bottom);
        left += column + gap;
    }
    slot->height = deepest + distancesOf(content.kind).below * metrics.height();
    return *slot;
}

int RowLayouts::height(int row, const Row &content)
{
    return qCeil(laidOut(row, content).height);
}

QList<QTextLayout::FormatRange> RowLayouts::lights(const Cell &cell, const RowLight &light) const
{
    QList<QTextLayout::FormatRange> ranges;
    const Tokens &t = light.tokens;
    for (const CellPiece &piece : cell.content.pieces) {
        QTextCharFormat format;
        if (piece.origin.kind == Origin::Kind::Gap)
            format = lit(t.errorSoft, t.error);
        else if (piece.link)
            format = lit({}, t.accent);
        const bool ofField = !light.field.isEmpty() && piece.origin.field == light.field;
        if (ofField) {
            format.setBackground(piece.origin.kind == Origin::Kind::Gap ? t.errorSoft : t.accentSoft);
            format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            format.setUnderlineColor(piece.origin.kind == Origin::Kind::Gap ? t.error : t.accent);
        }
        if (!format.isEmpty())
            ranges.append(range(piece.start, piece.length, format));
    }
    for (const TextMatch &match : light.matches) {
        if (match.language != cell.language)
            continue;
        const bool current = match == light.currentMatch;
        ranges.append(range(match.start, match.length, current ? lit(t.accent, t.onAccent) : lit(t.warningSoft, t.warning)));
    }
    return ranges;
}

void RowLayouts::paint(QPainter *painter, int row, const Row &content, const QRectF &rect, const RowLight &light)
{
    const LaidOut &laid = laidOut(row, content);
    painter->save();
    painter->setPen(light.tokens.ink);
    for (const Cell &cell : laid.cells) {
        const QPointF origin = rect.topLeft() + cell.origin;
        if (light.flash > 0) {
            QColor glow = light.tokens.warningSoft;
            glow.setAlphaF(float(light.flash));
            const QRectF box(origin, cell.layout->boundingRect().size());
            painter->fillRect(box.adjusted(-4, -2, 4, 2), glow);
        }
        if (!cell.content.marker.isEmpty()) {
            painter->setFont(m_font);
            const QTextLine first = cell.layout->lineAt(0);
            const QFontMetricsF metrics(m_font);
            const qreal left = origin.x() - metrics.horizontalAdvance(u"00) "_s);
            painter->drawText(
                QPointF(left, origin.y() + (first.isValid() ? first.ascent() : metrics.ascent())), cell.content.marker);
        }
        cell.layout->draw(painter, origin, lights(cell, light));
    }
    painter->restore();
}

const CellPiece *RowLayouts::pieceAt(int row, const Row &content, const QPointF &point, Language *language)
{
    for (const Cell &cell : laidOut(row, content).cells) {
        const QPointF local = point - cell.origin;
        for (int number = 0; number < cell.layout->lineCount(); ++number) {
            const QTextLine line = cell.layout->lineAt(number);
            if (!line.naturalTextRect().contains(local))
                continue;
            *language = cell.language;
            const int cursor = line.xToCursor(local.x(), QTextLine::CursorOnCharacter);
            for (const CellPiece &piece : cell.content.pieces) {
                if (cursor >= piece.start && cursor < piece.start + piece.length)
                    return &piece;
            }
        }
    }
    return nullptr;
}

QRectF RowLayouts::stretch(int row, const Row &content, Language language, int start, int length)
{
    for (const Cell &cell : laidOut(row, content).cells) {
        if (cell.language != language)
            continue;
        const QTextLine first = cell.layout->lineForTextPosition(start);
        const QTextLine last = cell.layout->lineForTextPosition(start + qMax(0, length - 1));
        if (!first.isValid() || !last.isValid())
            continue;
        QRectF lines = first.rect().united(last.rect());
        if (first.lineNumber() == last.lineNumber() && length > 0) {
            lines.setLeft(first.cursorToX(start));
            lines.setRight(first.cursorToX(start + length));
        }
        return lines.translated(cell.origin);
    }
    return {};
}

} // namespace qupia
