// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/policyview.h"

#include "gui/preview/rowdelegate.h"
#include "gui/theme/paintparts.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr int flashMilliseconds = 1000;
constexpr int flashStep = 80;

} // namespace

PolicyView::PolicyView(QWidget *parent) : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new RowDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a bar that comes and goes would lay out everything again
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setAccessibleName(tr("Text of the policy"));
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        m_layouts.insertRows(first, last - first + 1);
        for (int row = first; row <= last; ++row)
            flash(row);
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_layouts.removeRows(first, last - first + 1);
        m_flashing.clear();
    });
    m_flashTimer.setInterval(flashStep);
    connect(&m_flashTimer, &QTimer::timeout, this, &PolicyView::updateFlash);
}

void PolicyView::setPolicy(const ComposedPolicy &policy, bool flashChanges)
{
    m_mayFlash = flashChanges && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (m_model.rowCount() == 0)
        reshape(); // later, what changes the shape says so
    m_model.setRows(rowsOf(policy));
    m_mayFlash = false;
    if (!m_words.isEmpty())
        find(m_words);
}

void PolicyView::setMode(TextColumns mode)
{
    m_mode = mode;
    reshape();
    if (!m_words.isEmpty())
        find(m_words);
}

void PolicyView::setZoom(int percent)
{
    m_zoom = percent;
    reshape();
}

void PolicyView::reshape()
{
    const int top = indexAt(QPoint(4, 4)).row();
    if (!m_layouts.setShape(viewport()->width(), policyFont(m_zoom / 100.0), m_mode))
        return;
    scheduleDelayedItemsLayout();
    if (top > 0)
        scrollTo(m_model.index(top), PositionAtTop);
}

RowLight PolicyView::lightOf(int row) const
{
    RowLight light;
    light.tokens = tokens(palette());
    light.field = m_field;
    if (m_flashing.contains(row))
        light.flash = qBound(0.0, 1.0 - qreal(m_flashTime.elapsed()) / flashMilliseconds, 1.0);
    for (const TextMatch &match : m_matches) {
        if (match.row == row)
            light.matches.append(match);
    }
    light.currentMatch = m_matches.value(m_currentMatch, {-1, Language::Kazakh, 0, 0});
    return light;
}

void PolicyView::highlightField(const FieldId &field)
{
    m_field = field;
    viewport()->update();
    if (field.isEmpty())
        return;
    for (int row = 0; row < m_model.rows().size(); ++row) {
        for (const Language language : languagesOf(m_mode)) {
            const QList<CellPiece> pieces = cellText(m_model.rows()[row], language).pieces;
            for (const CellPiece &piece : pieces) {
                if (piece.origin.field == field)
                    return scrollToStretch(row, language, piece.start, piece.length);
            }
        }
    }
}

void PolicyView::showClause(const ClauseId &clause, std::optional<Language> language, int offset, int length)
{
    const int row = m_model.indexOf(clause);
    if (row < 0)
        return;
    const Language shown = languagesOf(m_mode).contains(language.value_or(Language::Kazakh)) ? language.value_or(Language::Kazakh)
                                                                                             : languagesOf(m_mode).first();
    setCurrentIndex(m_model.index(row));
    // Offsets count in the words of the clause; the cell begins with its number.
    const QList<CellPiece> pieces = cellText(m_model.rows()[row], shown).pieces;
    const auto first =
        std::find_if(pieces.cbegin(), pieces.cend(), [](const CellPiece &piece) { return !piece.origin.clause.isEmpty(); });
    const int words = first == pieces.cend() ? 0 : first->start;
    scrollToStretch(row, shown, words + qMax(0, offset), length);
    m_mayFlash = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    flash(row);
    m_mayFlash = false;
}

int PolicyView::find(const QString &words)
{
    m_words = words;
    m_matches = findInRows(m_model.rows(), words, languagesOf(m_mode));
    m_currentMatch = m_matches.isEmpty() ? -1 : qBound(0, m_currentMatch, int(m_matches.size()) - 1);
    viewport()->update();
    emit matchesChanged();
    return int(m_matches.size());
}

void PolicyView::goToMatch(int index)
{
    if (m_matches.isEmpty())
        return;
    m_currentMatch = (index % int(m_matches.size()) + int(m_matches.size())) % int(m_matches.size());
    const TextMatch match = m_matches[m_currentMatch];
    scrollToStretch(match.row, match.language, match.start, match.length);
    viewport()->update();
    emit matchesChanged();
}

void PolicyView::scrollToStretch(int row, Language language, int start, int length)
{
    executeDelayedItemsLayout();
    const QRectF lines = m_layouts.stretch(row, m_model.rows()[row], language, start, length);
    const QRectF place = lines.translated(visualRect(m_model.index(row)).topLeft());
    const int margin = fontMetrics().height() * 2;
    if (place.top() >= margin && place.bottom() <= viewport()->height() - margin)
        return; // what is in sight stays where it is
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(place.top()) - viewport()->height() / 3);
}

void PolicyView::flash(int row)
{
    if (!m_mayFlash)
        return;
    m_flashing.insert(row);
    m_flashTime.restart();
    m_flashTimer.start();
}

void PolicyView::updateFlash()
{
    if (m_flashTime.elapsed() > flashMilliseconds) {
        m_flashTimer.stop();
        m_flashing.clear();
    }
    viewport()->update();
}

void PolicyView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    bool sameHeight = true;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const int before = visualRect(m_model.index(row)).height();
        m_layouts.forget(row);
        sameHeight &= before == m_layouts.height(row, m_model.rows()[row]);
        flash(row);
    }
    // QListView lays out all items again, which most edits do not need.
    if (sameHeight)
        QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    else
        QListView::dataChanged(topLeft, bottomRight, roles);
}

void PolicyView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    reshape();
}

void PolicyView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        reshape();
    else if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Text of the policy"));
}

const CellPiece *PolicyView::pieceAt(const QPoint &point, int *row, Language *language)
{
    const QModelIndex index = indexAt(point);
    *row = index.row();
    if (!index.isValid())
        return nullptr;
    const QPointF inRow = point - visualRect(index).topLeft();
    return m_layouts.pieceAt(index.row(), m_model.rows()[index.row()], inRow, language);
}

void PolicyView::mouseMoveEvent(QMouseEvent *event)
{
    int row = -1;
    Language language = Language::Kazakh;
    const CellPiece *piece = pieceAt(event->position().toPoint(), &row, &language);
    viewport()->setCursor(piece && !piece->origin.field.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void PolicyView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    int row = -1;
    Language language = Language::Kazakh;
    const CellPiece *piece = pieceAt(event->position().toPoint(), &row, &language);
    if (piece && !piece->origin.field.isEmpty())
        activate(row, piece);
}

FieldId PolicyView::firstField(int row) const
{
    const QList<CellPiece> pieces = cellText(m_model.rows()[row], languagesOf(m_mode).first()).pieces;
    for (const CellPiece &piece : pieces) {
        if (!piece.origin.field.isEmpty())
            return piece.origin.field;
    }
    return {};
}

void PolicyView::activate(int row, const CellPiece *piece)
{
    const FieldId field = piece ? piece->origin.field : firstField(row);
    if (!field.isEmpty())
        emit fieldClicked(field);
    else if (!m_model.rows()[row].clause.isEmpty())
        emit clauseClicked(m_model.rows()[row].clause);
}

void PolicyView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return activate(row, nullptr);
    if (row >= 0 && event->matches(QKeySequence::Copy))
        return QApplication::clipboard()->setText(spokenText(m_model.rows()[row]));
    QListView::keyPressEvent(event);
}

void PolicyView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    const Row row = m_model.rows()[index.row()];
    QMenu menu(this);
    const FieldId field = firstField(index.row());
    if (!field.isEmpty())
        menu.addAction(tr("Go to its question"), this, [this, field] { emit fieldClicked(field); });
    if (!row.clause.isEmpty())
        menu.addAction(tr("Change the wording in Review"), this, [this, row] { emit clauseClicked(row.clause); });
    menu.addAction(
        themedIcon(u"copy"_s), tr("Copy the text"), this, [row] { QApplication::clipboard()->setText(spokenText(row)); });
    menu.exec(event->globalPos());
}

} // namespace qupia
