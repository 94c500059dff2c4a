// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QHash>
#include <QIconEngine>

namespace qupia {

// Draws an SVG of :/icons, whose lines are "currentColor", in any colour, sharp at any size.
class TintedIcon : public QIconEngine {
public:
    // An invalid colour means the application's text colour at the time of painting.
    TintedIcon(const QString &name, const QColor &color);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new TintedIcon(*this); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QColor colorFor(QIcon::Mode mode) const;

    QByteArray m_svg;
    QColor m_color;
    QHash<QString, QPixmap> m_drawn;
};

} // namespace qupia
