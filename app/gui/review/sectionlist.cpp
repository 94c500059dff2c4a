// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/sectionlist.h"

#include "gui/settings/translations.h"
#include "gui/theme/paintparts.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

enum Role { SectionRole = Qt::UserRole, NoteRole, FindingsRole, WorstRole, PrintedRole };

constexpr int margin = 10;
constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

class SectionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : 200;
        int height = titleArea(QRect(0, 0, width, 10000), option, index).height() + 16;
        if (!index.data(NoteRole).toString().isEmpty())
            height += QFontMetrics(small(option.font)).height() + 1;
        return {width, height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens t = tokens(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        const bool printed = index.data(PrintedRole).toBool();
        const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -1);
        painter->save();
        if (chosen || option.state & QStyle::State_MouseOver)
            drawBox(painter, row, chosen ? t.accentSoft : t.background, QColor());
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
            drawFocusRing(painter, row, t);
        QFont font = option.font;
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(chosen ? t.accent : printed ? t.ink : t.muted);
        const QRect title = titleArea(option.rect, option, index);
        painter->drawText(title, textFlags, index.data().toString());
        painter->setFont(small(option.font));
        painter->setPen(t.muted);
        const QRect note(title.left(), title.bottom() + 1, option.rect.right() - margin - title.left(), 100);
        painter->drawText(note, textFlags, index.data(NoteRole).toString());
        paintBadge(painter, option, index, t);
        painter->restore();
    }

private:
    static QFont small(QFont font)
    {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * 0.85);
        return font;
    }

    static int badgeWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const int findings = index.data(FindingsRole).toInt();
        return findings == 0
            ? 0
            : qMax(option.fontMetrics.horizontalAdvance(QString::number(findings)) + 14, option.fontMetrics.height() + 2);
    }

    static QRect titleArea(const QRect &row, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold); // the chosen one must not wrap elsewhere
        const int badge = badgeWidth(option, index);
        const QRect area(row.left() + margin, row.top() + 8, row.width() - 2 * margin - (badge ? badge + 6 : 0), 10000);
        return QFontMetrics(bold).boundingRect(area, textFlags, index.data().toString());
    }

    static void paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &t)
    {
        const int width = badgeWidth(option, index);
        if (width == 0)
            return;
        const auto worst = Severity(index.data(WorstRole).toInt());
        QRectF badge(0, 0, width, option.fontMetrics.height() + 2);
        badge.moveCenter(QRectF(option.rect).center());
        badge.moveRight(option.rect.right() - margin);
        const bool error = worst == Severity::Error;
        const bool warning = worst == Severity::Warning;
        drawBox(painter, badge, error ? t.errorSoft : warning ? t.warningSoft : t.line, QColor(), 0, badge.height() / 2);
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(error ? t.error : warning ? t.warning : t.muted);
        painter->drawText(badge, Qt::AlignCenter, QString::number(index.data(FindingsRole).toInt()));
    }
};

} // namespace

SectionList::SectionList(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SectionDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setResizeMode(QListView::Adjust);
    setAccessibleName(tr("Sections"));
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit sectionChosen(SectionId(item->data(SectionRole).toString()));
    });
    connect(this, &QListWidget::itemClicked, this,
        [this](QListWidgetItem *item) { emit sectionChosen(SectionId(item->data(SectionRole).toString())); });
}

void SectionList::fill(QListWidgetItem *item, const SectionState &state) const
{
    const bool kazakh = currentInterfaceLanguage() == InterfaceLanguage::Kazakh;
    const QString title = state.title.in(kazakh ? Language::Kazakh : Language::Russian);
    const bool printed = !state.number.isEmpty();
    QStringList notes;
    if (!printed)
        notes.append(tr("not printed"));
    if (state.reworded > 0)
        notes.append(tr("%n reworded", nullptr, state.reworded));
    item->setText(printed ? state.number + u". "_s + title : title);
    item->setData(SectionRole, state.section.toString());
    item->setData(NoteRole, notes.join(u", "_s));
    item->setData(FindingsRole, state.findings);
    item->setData(WorstRole, int(state.worst.value_or(Severity::Question)));
    item->setData(PrintedRole, printed);
    if (state.findings > 0)
        notes.append(tr("%n finding(s)", nullptr, state.findings));
    item->setData(Qt::AccessibleTextRole, (QStringList{item->text()} + notes).join(u", "_s));
}

void SectionList::setStates(const QList<SectionState> &states)
{
    if (states == m_states)
        return;
    const QSignalBlocker quiet(this);
    m_states = states;
    while (count() > states.size())
        delete takeItem(count() - 1);
    while (count() < states.size())
        addItem(new QListWidgetItem);
    for (int i = 0; i < count(); ++i)
        fill(item(i), states.at(i));
    scheduleDelayedItemsLayout();
}

void SectionList::setCurrentSection(const SectionId &section)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(SectionRole).toString() == section.toString())
            setCurrentRow(i);
    }
    scrollToItem(currentItem());
}

void SectionList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // titles wrap at another place
}

void SectionList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Sections"));
    setStates(std::exchange(m_states, {}));
}

} // namespace qupia
