// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "base/language.h"

#include <QObject>

class QMenu;

namespace qupia {

class ClauseView;
class PolicyEditor;
class ReviewModel;
class SpellingCache;
class SpellingDialog;
class SpellingWalk;

// What the review does about misspelt words: the entries of a word's menu, and the walk through all of them.
class SpellingWork : public QObject {
    Q_OBJECT

public:
    SpellingWork(PolicyEditor &editor, const ReviewModel &model, ClauseView &view, SpellingCache &spelling, QWidget *window);

    void addTo(QMenu &menu, const ClauseId &clause, Language language, const QString &word);
    void walk(); // F7

signals:
    void changed(); // the document: the rows should be those of now

private:
    void connectDialog(SpellingDialog *dialog, SpellingWalk *walk);
    void showFound(SpellingDialog *dialog, const SpellingWalk &walk);
    void showEnd(SpellingDialog *dialog);
    bool isOwnWord(const ClauseId &clause, Language language, const QString &word) const;
    void replace(const QList<ClauseId> &clauses, Language language, const QString &word, const QString &replacement);
    QList<ClauseId> printedClauses() const;

    PolicyEditor &m_editor;
    const ReviewModel &m_model;
    ClauseView &m_view;
    SpellingCache &m_spelling;
    QWidget *m_window;
};

} // namespace qupia
