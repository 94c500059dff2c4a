// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/cellpopup.h"

#include "gui/form/wrappingbutton.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"

#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace qupia {

CellPopup::CellPopup(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::tight, space::tight, space::tight, space::tight);
}

void CellPopup::setContent(QWidget *content)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *holder = new QWidget(scroll);
    auto *inner = new QVBoxLayout(holder);
    inner->setContentsMargins(space::small, space::small, space::small, space::small);
    inner->addWidget(content);
    inner->addStretch();
    scroll->setWidget(holder);
    layout()->addWidget(scroll);
}

void CellPopup::openBelow(const QWidget *view, const QRect &cell)
{
    const QRect free = view->screen()->availableGeometry();
    auto *scroll = findChild<QScrollArea *>();
    const QSize wanted = scroll ? scroll->widget()->sizeHint() : sizeHint();
    const int width = qBound(
        cell.width(), wanted.width() + scroll->verticalScrollBar()->sizeHint().width() + 4 * space::small, free.width() / 2);
    const int height = qMin(wanted.height() + 3 * space::small, free.height() / 2);
    QPoint corner = view->mapToGlobal(QPoint(cell.left(), cell.bottom() + 1));
    if (corner.y() + height > free.bottom())
        corner.setY(qMax(free.top(), view->mapToGlobal(cell.topLeft()).y() - height));
    corner.setX(qMax(free.left(), qMin(corner.x(), free.right() - width)));
    setGeometry(QRect(corner, QSize(width, height)));
    show();
}

CheckPopup::CheckPopup(const QList<Option> &options, const QStringList &chosen, QWidget *parent)
    : CellPopup(parent), m_options(options), m_chosen(chosen)
{
    auto *boxes = new QWidget(this);
    auto *layout = new QVBoxLayout(boxes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    for (const Option &option : options) {
        auto *box = new CheckBox(option.label.in(currentInterfaceLanguage()), boxes);
        box->setObjectName(option.id);
        box->setChecked(chosen.contains(option.id));
        layout->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, id = option.id](bool on) { tick(id, on); });
    }
    setContent(boxes);
    if (auto *first = boxes->findChild<QCheckBox *>())
        first->setFocus();
}

void CheckPopup::tick(const QString &id, bool on)
{
    QStringList ids;
    for (const Option &option : m_options) {
        if (option.id == id ? on : m_chosen.contains(option.id))
            ids.append(option.id);
    }
    for (const QString &other : std::as_const(m_chosen)) {
        const bool offered = std::ranges::any_of(m_options, [&](const Option &option) { return option.id == other; });
        if (!offered)
            ids.append(other); // unknown ones are kept
    }
    m_chosen = ids;
    emit changed(ids);
}

} // namespace qupia
