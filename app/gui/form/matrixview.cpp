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
// Shares of the width: words of purposes are the longest.
constexpr int shares[MatrixModel::ColumnCount] = {30, 32, 20, 18};

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect area(0, 0, qMax(20, option.rect.width() - 2 * padding), 10000);
        const QSize text = option.fontMetrics.boundingRect(area, textFlags, textOf(index)).size();
        return {text.width() + 2 * padding, text.height() + 2 * padding + 1};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens t = tokens(option.palette);
        const bool current = option.state & QStyle::State_HasFocus;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.accentSoft);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.line);
        const bool warned = !index.data(MatrixModel::WarningRole).toString().isEmpty();
        painter->setPen(!(option.state & QStyle::State_Enabled) ? t.muted : warned ? t.warning : t.ink);
        painter->setFont(option.font);
        painter->drawText(option.rect.adjusted(padding, padding, -padding, -padding), textFlags, textOf(index));
        if (current)
            drawFocusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), t);
    }

private:
    static QString textOf(const QModelIndex &index)
    {
        const bool warned = !index.data(MatrixModel::WarningRole).toString().isEmpty();
        return (warned ? u"⚠ "_s : QString()) + index.data().toString();
    }
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
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 2 * padding);
    horizontalHeader()->setDefaultAlignment(Qt::Alignment(textFlags));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
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
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < matrix->rowCount(); ++row) {
        setRowHidden(row, !matrix->rowApplies(row)); // what no longer applies is kept, not asked
        if (isRowHidden(row))
            continue;
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
    const int width = viewport()->width();
    for (int column = 0; column < MatrixModel::ColumnCount; ++column)
        setColumnWidth(column, width * shares[column] / 100);
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
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        emit cellChosen(index);
}

void MatrixView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the form scrolls
}

} // namespace qupia
