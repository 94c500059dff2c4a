// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/review/clausedelegate.h"
#include "gui/review/clauseedit.h"

#include <QListView>
#include <QPointer>

namespace qupia {

class ReviewModel;

// The table of clauses: both languages in one scroll, row by row; a clause is edited in its row. Double click, F2 or Enter
// begins, Ctrl+Enter or leaving keeps, Escape drops.
class ClauseView : public QListView {
    Q_OBJECT

public:
    ClauseView(ReviewModel &model, SpellingCache &spelling, QWidget *parent);

    ClauseId currentClause() const;
    SectionId currentSection() const;
    void goTo(int row, std::optional<Language> language = {}); // current, in sight, lit up for a moment

    void openEdit(const Localized<QString> &texts, bool reworded); // of the current clause
    ClauseEdit *edit() const { return m_edit; }
    void commitEdit(); // nothing where none is open

    void setSearched(const QString &text);

signals:
    void clauseEntered();
    void editWanted(const qupia::ClauseId &clause);
    void reworded(const qupia::ClauseId &clause, const qupia::Localized<QString> &texts);
    void templateWanted(const qupia::ClauseId &clause);
    // `word` is empty unless a misspelt word was meant.
    void menuWanted(const QPoint &globalPosition, qupia::Language language, const QString &word);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(ReviewModel &model);
    void closeEdit();
    void fitEdit();
    void layOutAgain();
    QString misspeltWordAt(const QModelIndex &index, const QPoint &position, Language &language) const;

    ReviewModel &m_model;
    SpellingCache &m_spelling;
    ClauseDelegate *m_delegate;
    QPointer<ClauseEdit> m_edit;
    QPersistentModelIndex m_edited;
};

} // namespace qupia
