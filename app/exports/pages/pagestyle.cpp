// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/pagestyle.h"

#include "exports/pages/fonts.h"

namespace qupia {

namespace {

constexpr QColor ink(0x00, 0x00, 0x00);
constexpr QColor mutedInk(0x4A, 0x52, 0x5C);
constexpr QColor draftInk(0xB4, 0x23, 0x18);

enum class Weight { Regular, Bold };

TextStyle textStyle(const QString &family, qreal points, Weight weight, QColor color, qreal lineSpacing)
{
    QFont font(family);
    font.setPixelSize(qRound(points * dotsPerPoint));
    font.setBold(weight == Weight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return {font, color, lineSpacing};
}

} // namespace

PageStyle::PageStyle(int columnCount, Paper paper) : columns(columnCount)
{
    const qreal mm = dotsPerMillimetre;
    const qreal side = (columns > 1 ? 17 : 27) * mm;
    const qreal base = columns > 1 ? 9.5 : 10.5;

    page = (paper == Paper::A4 ? QSizeF(595, 842) : QSizeF(612, 792)) * dotsPerPoint; // as PDF has them
    body = QRectF(QPointF(side, 25 * mm), QPointF(page.width() - side, page.height() - 22 * mm));
    columnGap = 9 * mm;
    indent = 2.5 * base * dotsPerPoint;
    listIndent = 2.2 * base * dotsPerPoint;
    hairline = 0.5 * dotsPerPoint;
    cellPadding = 4 * dotsPerPoint;

    title = textStyle(serifFamily(), base + 5, Weight::Bold, ink, 0.92);
    subtitle = textStyle(serifFamily(), base, Weight::Regular, mutedInk, 0.96);
    note = textStyle(sansFamily(), base - 1, Weight::Regular, draftInk, 0.96);
    heading = textStyle(serifFamily(), base + 1.5, Weight::Bold, ink, 0.94);
    text = textStyle(serifFamily(), base, Weight::Regular, ink, 0.98);
    tableHead = textStyle(sansFamily(), base - 1.5, Weight::Bold, ink, 0.96);
    tableText = textStyle(serifFamily(), base - 1, Weight::Regular, ink, 0.94);
    furniture = textStyle(sansFamily(), 7.5, Weight::Regular, mutedInk, 1);
    stamp = textStyle(sansFamily(), 8.5, Weight::Bold, draftInk, 1);
    ruleInk = QColor(0xB5, 0xBC, 0xC5);
    groundInk = QColor(0xF1, 0xF3, 0xF5);
    linkInk = QColor(0x0B, 0x55, 0x66);
    gapInk = draftInk;
}

qreal PageStyle::columnWidth() const
{
    return (body.width() - (columns - 1) * columnGap) / columns;
}

qreal PageStyle::columnLeft(int column) const
{
    return body.left() + column * (columnWidth() + columnGap);
}

} // namespace qupia
