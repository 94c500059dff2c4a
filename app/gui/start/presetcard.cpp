// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/start/presetcard.h"

#include "gui/theme/paintparts.h"

#include <QFile>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;

int wrappedHeight(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text).height();
}

} // namespace

PresetCard::PresetCard(const QString &icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    if (!QFile::exists(u":/icons/"_s + icon + u".svg"_s))
        m_icon = u"window"_s;
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void PresetCard::setTexts(const QString &title, const QString &forWhom)
{
    setText(title);
    m_forWhom = forWhom;
    setAccessibleName(title);
    setAccessibleDescription(forWhom);
    update();
}

QFont PresetCard::titleFont() const
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.1);
    larger.setWeight(QFont::Bold);
    return larger;
}

int PresetCard::iconSide() const
{
    return fontMetrics().height() * 3 / 2;
}

// The icon stands beside the texts, so that ten cards and what is below them fit a laptop's screen.
int PresetCard::heightFor(int width) const
{
    const int inner = width - 2 * margin - iconSide() - space::small;
    return 2 * margin + std::max(iconSide(), wrappedHeight(titleFont(), inner, text())) + space::tight
        + wrappedHeight(font(), inner, m_forWhom);
}

QSize PresetCard::sizeHint() const
{
    return {260, heightFor(260)};
}

void PresetCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    const bool strong = isChecked();
    if (hasFocus() && strong)
        drawBox(&painter, rect(), t.accentSoft, QColor(), 0, 15);
    const QRect card = rect().adjusted(2, 2, -2, -2);
    drawBox(&painter, card, t.card, strong ? t.accent : underMouse() ? t.fieldBorder : t.line, strong ? 2.0 : 1.0, 12);
    const QRect inner = card.adjusted(margin - 2, margin - 2, 2 - margin, 2 - margin);
    const int titleLine = QFontMetrics(titleFont()).height();
    const QRect icon(inner.left(), inner.top() + (titleLine - iconSide()) / 2, iconSide(), iconSide());
    if (strong)
        drawBox(&painter, icon.adjusted(-5, -5, 5, 5), t.accentSoft, QColor(), 0, 8);
    themedIcon(strong ? u"check"_s : m_icon, t.accent).paint(&painter, icon);
    QRect texts = inner.adjusted(iconSide() + space::small, 0, 0, 0);
    painter.setPen(t.ink);
    painter.setFont(titleFont());
    painter.drawText(texts, Qt::TextWordWrap, text());
    texts.setTop(texts.top() + wrappedHeight(titleFont(), texts.width(), text()) + space::tight);
    painter.setPen(t.muted);
    painter.setFont(font());
    painter.drawText(texts, Qt::TextWordWrap, m_forWhom);
}

void PresetCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        setChecked(true);
        emit activated();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void PresetCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    QAbstractButton::mouseDoubleClickEvent(event);
    emit activated();
}

} // namespace qupia
