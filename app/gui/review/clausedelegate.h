// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/review/rowlayouts.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace qupia {

class ReviewModel;
class SpellingCache;

// Draws a row of the review: number, Kazakh, Russian, state.
class ClauseDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ClauseDelegate(const ReviewModel &model, SpellingCache &spelling, QObject *parent);

    ReviewLayouts &layouts() { return m_layouts; }
    // A row that is being edited is as high as its editor, which draws the texts itself.
    void setEdited(const QModelIndex &index, int height);
    void setFlashed(int row, std::optional<Language> language); // -1: none
    void setSearched(const QString &text) { m_searched = text; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QList<QTextLayout::FormatRange> marks(const ReviewRow &row, Language language, const Tokens &t) const;
    void paintState(QPainter *painter, const QStyleOptionViewItem &option, const ReviewRow &row, const Tokens &t) const;
    int paintChip(QPainter *painter, const QRect &area, const QString &text, const QColor &fill, const QColor &ink) const;

    const ReviewModel &m_model;
    SpellingCache &m_spelling;
    mutable ReviewLayouts m_layouts; // a cache
    QPersistentModelIndex m_edited;
    int m_editedHeight = 0;
    int m_flashed = -1;
    std::optional<Language> m_flashedLanguage;
    QString m_searched;
};

} // namespace qupia
