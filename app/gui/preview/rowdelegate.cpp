// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/rowdelegate.h"

#include "gui/preview/policyview.h"
#include "gui/theme/paintparts.h"

namespace qupia {

RowDelegate::RowDelegate(PolicyView *view) : QStyledItemDelegate(view), m_view(view) { }

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {10, m_view->layouts().height(index.row(), m_view->rowModel().rows()[index.row()])};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowLight light = m_view->lightOf(index.row());
    m_view->layouts().paint(painter, index.row(), m_view->rowModel().rows()[index.row()], option.rect, light);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, QRectF(option.rect).adjusted(2, 1, -2, -1), light.tokens);
}

} // namespace qupia
