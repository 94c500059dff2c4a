// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/tintedicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace qupia {

using namespace Qt::StringLiterals;

TintedIcon::TintedIcon(const QString &name, const QColor &color) : m_color(color)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (file.open(QIODevice::ReadOnly))
        m_svg = file.readAll();
}

QColor TintedIcon::colorFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (m_color.isValid())
        return m_color;
    return palette.color(QPalette::Active, mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
}

void TintedIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const QPixmap drawn = pixmap(rect.size() * ratio, mode, QIcon::Off);
    painter->drawPixmap(rect, drawn);
}

QPixmap TintedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    const QColor color = colorFor(mode);
    const QString key =
        color.name(QColor::HexArgb) + u'/' + QString::number(size.width()) + u'x' + QString::number(size.height());
    const auto found = m_drawn.constFind(key);
    if (found != m_drawn.constEnd())
        return *found;
    QPixmap drawn(size);
    drawn.fill(Qt::transparent);
    QByteArray svg = m_svg;
    QSvgRenderer renderer(svg.replace("currentColor", color.name().toLatin1()));
    if (renderer.isValid()) {
        QPainter painter(&drawn);
        painter.setOpacity(color.alphaF());
        const QSizeF fitted = QSizeF(renderer.defaultSize()).scaled(size, Qt::KeepAspectRatio);
        renderer.render(
            &painter, QRectF(QPointF((size.width() - fitted.width()) / 2, (size.height() - fitted.height()) / 2), fitted));
    }
    m_drawn.insert(key, drawn);
    return drawn;
}

} // namespace qupia
