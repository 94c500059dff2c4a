// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/preview/celltext.h"
#include "gui/preview/textsearch.h"
#include "gui/theme/theme.h"

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace qupia {

enum class TextColumns { Both, Kazakh, Russian };

QList<Language> languagesOf(TextColumns mode);

// What is lit up while a row is painted.
struct RowLight {
    Tokens tokens;
    FieldId field; // its values
    QList<TextMatch> matches; // of this row
    TextMatch currentMatch;
    qreal flash = 0; // 1: just changed … 0
};

// The laid-out lines of each row, made when first asked for and kept until the row, the width or the font changes: an edit lays
// out one row again.
class RowLayouts {
public:
    // What width, font and languages amount to; true where it was new and everything is to be laid out again.
    bool setShape(int width, const QFont &font, TextColumns mode);
    void insertRows(int from, int count);
    void removeRows(int from, int count);
    void reset(int count);
    void forget(int row);

    int height(int row, const Row &content);
    void paint(QPainter *painter, int row, const Row &content, const QRectF &rect, const RowLight &light);
    // The piece at a point of the row; null between the letters. `language` is the column's.
    const CellPiece *pieceAt(int row, const Row &content, const QPointF &point, Language *language);
    // The lines of a stretch of text, relative to the row, to scroll to.
    QRectF stretch(int row, const Row &content, Language language, int start, int length);

private:
    struct Cell {
        Language language = Language::Kazakh;
        CellText content;
        std::unique_ptr<QTextLayout> layout;
        QPointF origin; // of the layout within the row
    };
    struct LaidOut {
        std::vector<Cell> cells;
        qreal height = 0;
    };

    LaidOut &laidOut(int row, const Row &content);
    Cell cellFor(const Row &row, Language language, qreal left, qreal width) const;
    QList<QTextLayout::FormatRange> lights(const Cell &cell, const RowLight &light) const;

    std::vector<std::unique_ptr<LaidOut>> m_rows;
    int m_width = 0;
    QFont m_font;
    TextColumns m_mode = TextColumns::Both;
};

} // namespace qupia
