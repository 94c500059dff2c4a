// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/preview/policyrowmodel.h"
#include "gui/preview/rowlayouts.h"

#include <QElapsedTimer>
#include <QListView>
#include <QSet>
#include <QTimer>

namespace qupia {

// The text of the policy as it will be read, Kazakh left and Russian right or one of them. A click leads to the field; the field
// in hand is lit up in the text; what changed lights up for a second (not where the style's animations are off).
class PolicyView : public QListView {
    Q_OBJECT

public:
    explicit PolicyView(QWidget *parent = nullptr);

    void setPolicy(const ComposedPolicy &policy, bool flashChanges);
    void setMode(TextColumns mode);
    TextColumns mode() const { return m_mode; }
    void setZoom(int percent);

    void highlightField(const FieldId &field); // and scrolls to its first place
    void showClause(const ClauseId &clause, std::optional<Language> language = {}, int offset = -1, int length = 0);

    // Find. The number of places; currentMatch() counts from 0, -1 where there is none.
    int find(const QString &words);
    void goToMatch(int index);
    int currentMatch() const { return m_currentMatch; }
    int matchCount() const { return int(m_matches.size()); }

    RowLayouts &layouts() { return m_layouts; }
    const PolicyRowModel &rowModel() const { return m_model; }
    RowLight lightOf(int row) const;

signals:
    void fieldClicked(const qupia::FieldId &field);
    void clauseClicked(const qupia::ClauseId &clause);
    void matchesChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

private:
    void reshape();
    void flash(int row);
    void updateFlash();
    const CellPiece *pieceAt(const QPoint &point, int *row, Language *language);
    void scrollToStretch(int row, Language language, int start, int length);
    void activate(int row, const CellPiece *piece);
    FieldId firstField(int row) const;

    PolicyRowModel m_model;
    RowLayouts m_layouts;
    TextColumns m_mode = TextColumns::Both;
    int m_zoom = 100;
    FieldId m_field;
    QString m_words;
    QList<TextMatch> m_matches;
    int m_currentMatch = -1;
    QSet<int> m_flashing;
    QTimer m_flashTimer;
    QElapsedTimer m_flashTime;
    bool m_mayFlash = false;
};

} // namespace qupia
