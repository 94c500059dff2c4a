// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findings/findingdelegate.h"

#include "gui/findings/findingsmodel.h"
#include "gui/findings/severitylook.h"
#include "gui/theme/paintparts.h"

#include <QListView>
#include <QMouseEvent>
#include <QPainter>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Where each part of a row stands.
struct Parts {
    QRect word, message, advice, place, fix;
    int height = 0;
};

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QString placeAndCitation(const QModelIndex &index)
{
    QStringList parts{index.data(FindingsModel::PlaceRole).toString(), index.data(FindingsModel::CitationRole).toString()};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString adviceAndWhy(const QModelIndex &index)
{
    QStringList parts{index.data(FindingsModel::AdviceRole).toString(), index.data(FindingsModel::WhyRole).toString()};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString stateWord(const QModelIndex &index)
{
    if (index.data(FindingsModel::AcceptedRole).toBool())
        return FindingsModel::acceptedWord();
    return FindingsModel::severityWord(Severity(index.data(FindingsModel::SeverityRole).toInt()));
}

int wordWidth(const QFont &font)
{
    QFont bold(font);
    bold.setWeight(QFont::DemiBold);
    int widest = QFontMetrics(bold).horizontalAdvance(FindingsModel::acceptedWord());
    for (const Severity severity : {Severity::Error, Severity::Unanswered, Severity::Warning, Severity::Question})
        widest = qMax(widest, QFontMetrics(bold).horizontalAdvance(FindingsModel::severityWord(severity)));
    return widest + QFontMetrics(font).height() + space::small;
}

Parts partsOf(const QRect &row, const QFont &font, const QModelIndex &index)
{
    Parts parts;
    const QRect inner = row.adjusted(space::field, space::small, -space::field, -space::small);
    const QFontMetrics metrics(font);
    const QFontMetrics small(smaller(font));
    const int placeWidth = qMin(inner.width() / 4, metrics.averageCharWidth() * 40);
    parts.word = QRect(inner.left(), inner.top(), wordWidth(font), metrics.height());
    const int left = parts.word.right() + space::field;
    const int width = qMax(80, inner.right() - placeWidth - space::field - left);
    const auto wrapped = [](const QFontMetrics &of, int x, int y, int w, const QString &text) {
        return text.isEmpty() ? QRect(x, y, 0, 0)
                              : QRect(x, y, w, of.boundingRect(0, 0, w, 10000, Qt::TextWordWrap, text).height());
    };
    parts.message = wrapped(metrics, left, inner.top(), width, index.data(FindingsModel::MessageRole).toString());
    parts.advice = wrapped(small, left, parts.message.bottom() + 1, width, adviceAndWhy(index));
    parts.place = wrapped(small, inner.right() - placeWidth, inner.top(), placeWidth, placeAndCitation(index));
    const QString fix = index.data(FindingsModel::FixRole).toString();
    const int below = qMax(parts.message.bottom(), parts.advice.bottom()) + 1;
    if (!fix.isEmpty())
        parts.fix = QRect(left, below + 2, metrics.horizontalAdvance(fix) * 11 / 10, metrics.height());
    parts.height = qMax(qMax(below, parts.place.bottom()), fix.isEmpty() ? 0 : parts.fix.bottom()) + space::small - row.top();
    return parts;
}

} // namespace

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {100, partsOf(QRect(0, 0, width, 10), option.font, index).height};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens t = tokens(option.palette);
    const Parts parts = partsOf(option.rect, option.font, index);
    SeverityLook look = lookOf(Severity(index.data(FindingsModel::SeverityRole).toInt()), t);
    if (index.data(FindingsModel::AcceptedRole).toBool())
        look.color = t.muted;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, t.background);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.line);

    const int side = parts.word.height();
    themedIcon(look.icon, look.color).paint(painter, QRect(parts.word.topLeft(), QSize(side, side)));
    QFont bold(option.font);
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(look.color);
    painter->drawText(
        parts.word.adjusted(side + space::small, 0, space::small, 0), Qt::AlignLeft | Qt::AlignVCenter, stateWord(index));
    painter->setFont(option.font);
    painter->setPen(t.ink);
    painter->drawText(parts.message, Qt::TextWordWrap, index.data(FindingsModel::MessageRole).toString());
    painter->setFont(smaller(option.font));
    painter->setPen(t.muted);
    painter->drawText(parts.advice, Qt::TextWordWrap, adviceAndWhy(index));
    painter->drawText(parts.place, Qt::TextWordWrap, placeAndCitation(index));
    if (!parts.fix.isNull()) {
        painter->setFont(bold);
        painter->setPen(t.accent);
        painter->drawText(parts.fix, Qt::AlignLeft | Qt::AlignVCenter, index.data(FindingsModel::FixRole).toString());
    }
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), t);
    painter->restore();
}

bool FindingDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const Parts parts = partsOf(option.rect, option.font, index);
        if (parts.fix.contains(static_cast<QMouseEvent *>(event)->position().toPoint())) {
            emit fixClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace qupia
