// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/textblock.h"

#include "exports/policytext.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// A span with its place in the text of the whole block, and its look.
struct Run {
    qsizetype start = 0;
    qsizetype length = 0;
    QFont font;
    QColor ink;
    QString link;
};

struct RunText {
    QString text;
    QList<Run> runs;
};

RunText runsOf(const Spans &spans, const TextStyle &style, const PageStyle *page)
{
    RunText result;
    for (const Span &span : spans) {
        const QString text = printable(span.text);
        Run run{result.text.size(), text.size(), style.font, style.ink, safeLink(span.link)};
        if (span.origin.kind == Origin::Kind::Gap) {
            run.font.setItalic(true);
            run.ink = page ? page->gapInk : run.ink;
        } else if (!run.link.isEmpty() && !run.link.startsWith(u'#')) {
            run.ink = page ? page->linkInk : run.ink;
        }
        run.font.setUnderline(span.change == Span::Change::Inserted);
        run.font.setStrikeOut(span.change == Span::Change::Deleted);
        result.text += text;
        result.runs.append(run);
    }
    return result;
}

void prepare(QTextLayout &layout, const RunText &source)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : source.runs) {
        if (run.font == layout.font()) // most are: a format of its own costs as much as the layout
            continue;
        QTextCharFormat format;
        format.setFont(run.font);
        formats.append({int(run.start), int(run.length), format});
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    if (!formats.isEmpty())
        layout.setFormats(formats);
}

QList<TextPiece> piecesOf(const QTextLine &line, const RunText &source)
{
    QList<TextPiece> pieces;
    const qsizetype lineStart = line.textStart();
    const qsizetype lineEnd = lineStart + line.textLength();
    for (const Run &run : source.runs) {
        const qsizetype start = qMax(lineStart, run.start);
        const qsizetype end = qMin(lineEnd, run.start + run.length);
        if (start >= end)
            continue;
        const qreal left = line.cursorToX(int(start));
        const qreal right = line.cursorToX(int(end));
        const QString linkText = run.link.isEmpty() ? QString() : source.text.mid(run.start, run.length).trimmed();
        // From the text itself, not from the layout: there no-break spaces stand for some spaces.
        pieces.append({left, right - left, source.text.mid(start, end - start), line.glyphRuns(int(start), int(end - start)),
            run.font, run.ink, run.link, linkText});
    }
    return pieces;
}

bool isShortWord(QStringView word)
{
    return word.size() <= 2 && !word.isEmpty() && std::ranges::all_of(word, [](QChar letter) { return letter.isLetter(); });
}

} // namespace

QString withoutBadBreaks(QString text)
{
    qsizetype wordStart = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'-' && i > 0 && text.at(i - 1).isDigit())
            text[i] = QChar(0x2011); // "2.1-тармақ", a phone number
        if (text.at(i) != u' ')
            continue;
        const QStringView word = QStringView(text).mid(wordStart, i - wordStart);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const bool withinNumber = !word.isEmpty() && word.back().isDigit() && next.isDigit();
        const bool beforeDash = next == u'—' || next == u'–';
        if (word.endsWith(u'№') || isShortWord(word) || withinNumber || beforeDash)
            text[i] = QChar::Nbsp;
        wordStart = i + 1;
    }
    return text;
}

TextBlock layOut(const Spans &spans, const TextStyle &style, const PageStyle &page, qreal width)
{
    const RunText source = runsOf(spans, style, &page);
    QTextLayout layout(withoutBadBreaks(source.text), style.font);
    prepare(layout, source);

    TextBlock block;
    qreal top = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const qreal height = line.height() * style.lineSpacing;
        const qreal baseline = top + line.ascent() - (line.height() - height) / 2;
        block.lines.append({top, height, baseline, piecesOf(line, source)});
        top += height;
    }
    layout.endLayout();
    return block;
}

void TextBlock::hang(const QString &text, const TextStyle &style, qreal x)
{
    if (text.isEmpty())
        return;
    if (lines.isEmpty()) {
        const QFontMetricsF metrics(style.font);
        lines.append({0, metrics.height() * style.lineSpacing, metrics.ascent(), {}});
    }
    // The space is not seen; whoever copies or hears the text needs it.
    TextPiece piece = setInLine(text + u' ', style.font, style.ink);
    piece.x = x;
    piece.label = true;
    lines.first().pieces.prepend(piece);
}

TextPiece setInLine(const QString &text, const QFont &font, const QColor &ink)
{
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return {0, line.cursorToX(int(text.size())), text, line.glyphRuns(), font, ink, {}, {}};
}

TextExtent extentOf(const Spans &spans, const TextStyle &style)
{
    const RunText source = runsOf(spans, style, nullptr);
    QTextLayout layout(withoutBadBreaks(source.text), style.font);
    prepare(layout, source);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(1e6);
    layout.endLayout();
    return {layout.minimumWidth(), layout.maximumWidth()};
}

} // namespace qupia
