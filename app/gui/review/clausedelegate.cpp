// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/clausedelegate.h"

#include "gui/review/reviewmodel.h"
#include "gui/review/spellingcache.h"
#include "gui/theme/paintparts.h"

#include <QListView>
#include <QPainter>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QTextLayout::FormatRange marked(int start, int length, const QTextCharFormat &format)
{
    QTextLayout::FormatRange range;
    range.start = start;
    range.length = length;
    range.format = format;
    return range;
}

void addGaps(QList<QTextLayout::FormatRange> &marks, const Spans &spans, const Tokens &t)
{
    QTextCharFormat gap;
    gap.setForeground(t.error);
    gap.setBackground(t.errorSoft);
    int at = 0;
    for (const Span &span : spans) {
        if (span.origin.kind == Origin::Kind::Gap)
            marks.append(marked(at, int(span.text.size()), gap));
        at += int(span.text.size());
    }
}

void addSearched(QList<QTextLayout::FormatRange> &marks, const QString &text, const QString &searched, const Tokens &t)
{
    QTextCharFormat found;
    found.setForeground(t.onAccent);
    found.setBackground(t.accent);
    for (qsizetype at = 0; !searched.isEmpty() && (at = text.indexOf(searched, at, Qt::CaseInsensitive)) >= 0;
         at += searched.size())
        marks.append(marked(int(at), int(searched.size()), found));
}

} // namespace

ClauseDelegate::ClauseDelegate(const ReviewModel &model, SpellingCache &spelling, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_spelling(spelling)
{
}

void ClauseDelegate::setEdited(const QModelIndex &index, int height)
{
    const QModelIndex before = m_edited;
    m_edited = index;
    m_editedHeight = height;
    if (before.isValid())
        emit sizeHintChanged(before);
    if (index.isValid() && index != before)
        emit sizeHintChanged(index);
}

void ClauseDelegate::setFlashed(int row, std::optional<Language> language)
{
    m_flashed = row;
    m_flashedLanguage = language;
}

QSize ClauseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (index == m_edited)
        return {width, m_editedHeight};
    return {width, m_layouts.height(index.row(), m_model.at(index.row()))};
}

QList<QTextLayout::FormatRange> ClauseDelegate::marks(const ReviewRow &row, Language language, const Tokens &t) const
{
    QList<QTextLayout::FormatRange> marks;
    addGaps(marks, row.row.text.in(language), t);
    const QString text = rowText(row.row, language);
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(t.error);
    const QList<WordRange> words = m_spelling.misspelt(language, text);
    for (const WordRange &word : words)
        marks.append(marked(word.offset, word.length, wrong));
    addSearched(marks, text, m_searched, t);
    return marks;
}

void ClauseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens t = tokens(option.palette);
    const ReviewRow &row = m_model.at(index.row());
    const QRect rect = option.rect;
    const bool current = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(rect, current ? t.accentSoft : t.card);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.line);
    if (current)
        painter->fillRect(rect.left(), rect.top(), 3, rect.height() - 1, t.accent);

    const ReviewColumns &columns = m_layouts.columns();
    QFont font = option.font;
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(current ? t.accent : t.muted);
    const QString number = row.row.tickBox ? u"☐"_s : row.row.number;
    painter->drawText(columns.number.translated(rect.topLeft()).adjusted(0, reviewRowPadding, 0, reviewRowPadding + 40),
        Qt::AlignLeft | Qt::AlignTop, number);
    if (index != m_edited) {
        painter->setPen(t.ink);
        for (const Language language : policyLanguages) {
            const QTextLayout &layout = m_layouts.layout(index.row(), language, row);
            const QRect area = columns.text(language).translated(rect.topLeft());
            if (index.row() == m_flashed && m_flashedLanguage.value_or(language) == language)
                drawBox(painter, QRectF(area.left() - 6, rect.top() + 4, area.width() + 12, rect.height() - 9), t.warningSoft,
                    t.warning);
            layout.draw(painter, QPointF(area.left(), rect.top() + reviewRowPadding), marks(row, language, t));
        }
        paintState(painter, option, row, t);
    }
    painter->restore();
}

int ClauseDelegate::paintChip(
    QPainter *painter, const QRect &area, const QString &text, const QColor &fill, const QColor &ink) const
{
    const QFontMetrics metrics(painter->font());
    const int inner = qMin(area.width() - 16, metrics.horizontalAdvance(text) + 2);
    const QRect words = metrics.boundingRect(QRect(0, 0, inner, 1000), Qt::TextWordWrap, text);
    const QRect chip(area.left(), area.top(), qMin(area.width(), words.width() + 17), words.height() + 4);
    drawBox(painter, QRectF(chip), fill, QColor(), 0, qMin(10, chip.height() / 2));
    painter->setPen(ink);
    painter->drawText(chip.adjusted(8, 2, -8, -2), Qt::TextWordWrap | Qt::AlignLeft, text);
    return chip.bottom() + 1;
}

void ClauseDelegate::paintState(
    QPainter *painter, const QStyleOptionViewItem &option, const ReviewRow &row, const Tokens &t) const
{
    const QString state = stateText(row);
    if (state.isEmpty())
        return;
    QRect area = m_layouts.columns().state.translated(option.rect.topLeft());
    area.setTop(option.rect.top() + reviewRowPadding - 2);
    area.setHeight(1000);
    QFont font = option.font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.88);
    painter->setFont(font);
    if (row.reworded) {
        area.setTop(paintChip(painter, area, state, t.warningSoft, t.warning) + space::tight);
    } else {
        painter->setPen(t.muted);
        QRect used;
        painter->drawText(area.adjusted(0, 2, 0, 0), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, state, &used);
        area.setTop(used.bottom() + 1 + space::tight);
    }
    if (row.findings == 0)
        return;
    const bool error = row.worst == Severity::Error;
    const bool warning = row.worst == Severity::Warning;
    const QString text = ReviewModel::tr("%n finding(s)", nullptr, row.findings);
    paintChip(painter, area, text,
        error         ? t.errorSoft
            : warning ? t.warningSoft
                      : t.line,
        error         ? t.error
            : warning ? t.warning
                      : t.muted);
}

} // namespace qupia
