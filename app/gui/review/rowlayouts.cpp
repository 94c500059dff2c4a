// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/rowlayouts.h"

#include <QFontMetricsF>
#include <QtMath>

namespace qupia {

namespace {

constexpr qreal lineStretch = 1.15;

QFont fontOf(Row::Kind kind)
{
    QFont font = policyFont(kind == Row::Kind::Title ? 1.15 : 1.0);
    if (kind == Row::Kind::Title || kind == Row::Kind::Heading)
        font.setWeight(QFont::Bold);
    return font;
}

std::unique_ptr<QTextLayout> laidOut(const QString &text, const QFont &font, int width)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    qreal y = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * lineStretch;
    }
    layout->endLayout();
    return layout;
}

qreal bottomOf(const QTextLayout &layout)
{
    const int lines = layout.lineCount();
    return lines == 0 ? 0 : layout.lineAt(lines - 1).rect().bottom();
}

} // namespace

ReviewColumns reviewColumns(int width, const QFontMetrics &metrics)
{
    const int gap = space::field;
    const int letter = metrics.averageCharWidth();
    const int number = letter * 7;
    const int state = qBound(letter * 12, width / 5, letter * 22);
    const int text = qMax(60, (width - 3 * gap - number - state - gap) / 2);
    ReviewColumns columns;
    columns.number = QRect(gap, 0, number, 1);
    columns.kazakh = QRect(gap + number, 0, text, 1);
    columns.russian = QRect(columns.kazakh.right() + 1 + gap, 0, text, 1);
    columns.state = QRect(columns.russian.right() + 1 + gap, 0, state, 1);
    return columns;
}

void ReviewLayouts::setWidth(int width, const QFont &interfaceFont)
{
    if (width == m_width && interfaceFont == m_font)
        return;
    m_width = width;
    m_font = interfaceFont;
    m_columns = reviewColumns(width, QFontMetrics(interfaceFont));
    clear();
}

void ReviewLayouts::resize(int rows)
{
    m_entries.clear();
    m_entries.resize(size_t(rows));
}

void ReviewLayouts::insert(int first, int count)
{
    std::vector<std::unique_ptr<Entry>> fresh(static_cast<size_t>(count));
    m_entries.insert(m_entries.begin() + first, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
}

void ReviewLayouts::remove(int first, int count)
{
    m_entries.erase(m_entries.begin() + first, m_entries.begin() + first + count);
}

void ReviewLayouts::forget(int row)
{
    m_entries[size_t(row)].reset();
}

void ReviewLayouts::clear()
{
    for (std::unique_ptr<Entry> &entry : m_entries)
        entry.reset();
}

const ReviewLayouts::Entry &ReviewLayouts::entry(int row, const ReviewRow &content)
{
    std::unique_ptr<Entry> &entry = m_entries[size_t(row)];
    if (entry)
        return *entry;
    entry = std::make_unique<Entry>();
    qreal height = QFontMetricsF(m_font).height();
    for (const Language language : policyLanguages) {
        auto &text = entry->texts[size_t(language)];
        text = laidOut(rowText(content.row, language), fontOf(content.row.kind), m_columns.text(language).width());
        height = qMax(height, bottomOf(*text));
    }
    // The state column may need two lines: the state, and how many findings there are.
    if (content.findings > 0)
        height = qMax(height, QFontMetricsF(m_font).height() * 2 + 3 * space::tight);
    entry->height = qCeil(height) + 2 * reviewRowPadding + 1;
    return *entry;
}

const QTextLayout &ReviewLayouts::layout(int row, Language language, const ReviewRow &content)
{
    return *entry(row, content).texts[size_t(language)];
}

int ReviewLayouts::height(int row, const ReviewRow &content)
{
    return entry(row, content).height;
}

} // namespace qupia
