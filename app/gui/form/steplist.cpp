// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/steplist.h"

#include "gui/settings/translations.h"
#include "gui/theme/paintparts.h"

#include <QApplication>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

enum Role { StepRole = Qt::UserRole, DoneRole, FindingsRole, WorstRole }; // Done: 0 … 1

constexpr int margin = 10;
constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;

class StepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : 200;
        // As wide as when it is chosen: nothing may jump, and a name that breaks then must have its place.
        const QRect text =
            QFontMetrics(fontOf(option, true))
                .boundingRect(textArea(QRect(0, 0, width, 10000), option, index), textFlags, index.data().toString());
        return {width, text.height() + 18};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens t = tokens(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -1);
        if (chosen || option.state & QStyle::State_MouseOver)
            drawBox(painter, row, chosen ? t.accentSoft : t.background, QColor());
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
            drawFocusRing(painter, row, t);
        drawSign(painter, signArea(option), index.data(DoneRole).toReal(), t);
        painter->setFont(fontOf(option, chosen));
        painter->setPen(chosen ? t.accent : t.ink);
        painter->drawText(textArea(option.rect, option, index), textFlags, index.data().toString());
        drawBadge(painter, option, index, t);
    }

private:
    static QFont fontOf(const QStyleOptionViewItem &option, bool chosen)
    {
        QFont font = option.font;
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    static QRectF signArea(const QStyleOptionViewItem &option)
    {
        const int side = option.fontMetrics.height();
        return QRectF(option.rect.left() + margin, option.rect.center().y() - side / 2.0 + 0.5, side, side);
    }

    static QString badgeText(const QModelIndex &index)
    {
        const int findings = index.data(FindingsRole).toInt();
        return findings > 0 ? QString::number(findings) : QString();
    }

    static QRect textArea(const QRect &row, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const int left = row.left() + margin + option.fontMetrics.height() + margin;
        const int badge = badgeText(index).isEmpty() ? 0 : badgeWidth(option, index) + 6;
        return QRect(left, row.top(), row.right() - margin - badge - left, row.height());
    }

    static int badgeWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        return qMax(option.fontMetrics.horizontalAdvance(badgeText(index)) + 14, option.fontMetrics.height() + 2);
    }

    static void drawBadge(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &t)
    {
        const QString text = badgeText(index);
        if (text.isEmpty())
            return;
        const auto worst = Severity(index.data(WorstRole).toInt());
        QRectF badge(0, 0, badgeWidth(option, index), option.fontMetrics.height() + 2);
        badge.moveCenter(QRectF(option.rect).center());
        badge.moveRight(option.rect.right() - margin);
        const bool error = worst == Severity::Error;
        const bool warning = worst == Severity::Warning;
        drawBox(painter, badge, error ? t.errorSoft : warning ? t.warningSoft : t.line, QColor(), 0, badge.height() / 2);
        painter->setPen(error ? t.error : warning ? t.warning : t.muted);
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->drawText(badge, Qt::AlignCenter, text);
    }

    // A tick when done, a part of the circle on the way, else an empty one.
    static void drawSign(QPainter *painter, const QRectF &area, qreal done, const Tokens &t)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF circle = area.adjusted(1, 1, -1, -1);
        if (done >= 1) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.done);
            painter->drawEllipse(circle);
            painter->setPen(QPen(t.card, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const auto at = [&](qreal x, qreal y) {
                return QPointF(circle.left() + circle.width() * x, circle.top() + circle.height() * y);
            };
            painter->drawPolyline(QPolygonF{at(0.28, 0.52), at(0.44, 0.68), at(0.74, 0.34)});
        } else {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(done > 0 ? t.accent : t.fieldBorder, 1.8));
            painter->drawEllipse(circle);
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.accent);
            if (done > 0)
                painter->drawPie(circle.adjusted(1, 1, -1, -1), 90 * 16, -int(done * 360 * 16));
        }
        painter->restore();
    }
};

QString spoken(const QString &title, const StepState &state)
{
    QString text = state.isDone() ? StepList::tr("%1: done").arg(title)
                                  : StepList::tr("%1: %2 of %3 left to answer").arg(title).arg(state.open).arg(state.asked);
    if (state.findings > 0)
        text += u", "_s + StepList::tr("%n finding(s)", nullptr, state.findings);
    return text;
}

} // namespace

StepList::StepList(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new StepDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setResizeMode(QListView::Adjust);
    setAccessibleName(tr("Steps"));
    connect(this, &QListWidget::currentItemChanged, this, [this] {
        if (currentItem())
            emit stepChosen(currentStep());
    });
}

void StepList::setSteps(const QList<Step> &steps)
{
    const QSignalBlocker quiet(this);
    const StepId current = currentStep();
    clear();
    for (const Step &step : steps) {
        auto *item = new QListWidgetItem(step.title.in(currentInterfaceLanguage()), this);
        item->setData(StepRole, step.id.toString());
    }
    setCurrentStep(current);
}

void StepList::setProgress(const FormProgress &progress)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count() && i < progress.steps.size(); ++i) {
        const StepState &state = progress.steps.at(i);
        QListWidgetItem *line = item(i);
        line->setData(DoneRole, state.isDone() ? 1.0 : qreal(state.asked - state.open) / state.asked);
        line->setData(FindingsRole, state.findings);
        line->setData(WorstRole, int(state.worst.value_or(Severity::Question)));
        line->setData(Qt::AccessibleTextRole, spoken(line->text(), state));
    }
    viewport()->update();
}

void StepList::setCurrentStep(const StepId &step)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(StepRole).toString() == step.toString())
            setCurrentRow(i);
    }
}

StepId StepList::currentStep() const
{
    return currentItem() ? StepId(currentItem()->data(StepRole).toString()) : StepId();
}

int StepList::contentHeight() const
{
    int height = 0;
    for (int i = 0; i < count(); ++i)
        height += sizeHintForRow(i);
    return height;
}

void StepList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // titles wrap at another place
}

} // namespace qupia
