// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/matrixview.h"

#include "gui/form/matrixmodel.h"
#include "gui/theme/paintparts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int padding = 6;
// Shares of the width, in per cent: words of purposes are the longest.
constexpr int shares[MatrixModel::ColumnCount] = {42, 27, 31};

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = MatrixModel::isCategory(index) ? qobject_cast<const QTableView *>(option.widget)->viewport()->width()
                                                         : option.rect.width();
        const QRect area(0, 0, qMax(20, width - 2 * padding), 10000);
        const QSize text = QFontMetrics(fontOf(option, index)).boundingRect(area, textFlags, textOf(index)).size();
        const int below = MatrixModel::isCategory(index) ? 0 : padding + 1;
        return {text.width() + 2 * padding, text.height() + padding + below};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens t = tokens(option.palette);
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? t.accentSoft : t.card);
        if (!MatrixModel::isCategory(index))
            painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.line);
        const bool warned = !index.data(MatrixModel::WarningRole).toString().isEmpty();
        painter->setPen(!(option.state & QStyle::State_Enabled) ? t.muted : warned ? t.warning : t.ink);
        painter->setFont(fontOf(option, index));
        painter->drawText(option.rect.adjusted(padding, padding, -padding, 0), textFlags, textOf(index));
        if (option.state & QStyle::State_HasFocus)
            drawFocusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), t);
    }

private:
    static QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font = option.font;
        font.setWeight(MatrixModel::isCategory(index) ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    static QString textOf(const QModelIndex &index)
    {
        const bool warned = !index.data(MatrixModel::WarningRole).toString().isEmpty();
        return (warned ? u"! "_s : QString()) + index.data().toString(); // colour never speaks alone
    }
};

// Heads without Fusion's gradient, wrapping.
class HeadView : public QHeaderView {
public:
    explicit HeadView(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setSectionResizeMode(QHeaderView::Fixed);
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        const QRect area(0, 0, qMax(20, sectionSize(section) - 2 * padding), 1000);
        return fontMetrics().boundingRect(area, textFlags, text(section)).size() + QSize(2 * padding, 2 * padding);
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens t = tokens(palette());
        painter->fillRect(rect, t.background);
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.line);
        painter->setPen(t.muted);
        painter->drawText(rect.adjusted(padding, padding, -padding, 0), textFlags, text(section));
    }

private:
    QString text(int section) const { return model()->headerData(section, Qt::Horizontal).toString(); }
};

} // namespace

MatrixView::MatrixView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalHeader(new HeadView(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + padding);
    QFont small = font();
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.92);
    setFont(small);
}

void MatrixView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixView::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &MatrixView::fit);
}

void MatrixView::fit()
{
    const auto *matrix = qobject_cast<const MatrixModel *>(model());
    if (!matrix)
        return;
    clearSpans();
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < matrix->rowCount(); ++row) {
        const QModelIndex index = matrix->index(row, 0);
        setRowHidden(row, !matrix->entryApplies(MatrixModel::entryOf(index))); // what no longer applies is kept, not asked
        if (isRowHidden(row))
            continue;
        if (MatrixModel::isCategory(index))
            setSpan(row, 0, 1, MatrixModel::ColumnCount);
        resizeRowToContents(row);
        height += rowHeight(row);
    }
    setFixedHeight(height);
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    int left = viewport()->width();
    for (int column = MatrixModel::ColumnCount - 1; column > 0; --column) {
        setColumnWidth(column, viewport()->width() * shares[column] / 100);
        left -= columnWidth(column);
    }
    setColumnWidth(0, left);
    fit();
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_Space:
        if (currentIndex().isValid())
            emit cellChosen(currentIndex());
        return;
    case Qt::Key_Delete:
        emit removeAsked();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool cell = index.isValid() && index == currentIndex() && !MatrixModel::isCategory(index);
    if (event->button() == Qt::LeftButton && cell) // a click on a category only takes it in hand
        emit cellChosen(index);
}

void MatrixView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the form scrolls
}

} // namespace qupia
