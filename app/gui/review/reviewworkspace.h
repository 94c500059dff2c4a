// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/policyeditor.h"
#include "language/spelling/speller.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace qupia {

class ClausePanel;
class ClauseView;
class ReviewHeader;
class ReviewModel;
class SearchBar;
class SectionList;
class SpellingCache;
class SpellingWork;

// The lawyer's workplace: sections on the left, both languages clause by clause in the middle, the clause in hand on the right.
// While it is not shown, changes of the document cost nothing here.
class ReviewWorkspace : public QWidget {
    Q_OBJECT

public:
    explicit ReviewWorkspace(PolicyEditor &editor, QWidget *parent = nullptr);

    // Null: no dictionary for this language.
    void setSpeller(Language language, std::shared_ptr<const Speller> speller);
    // Scrolls there and lights up both languages, or the one that is meant.
    void showClause(const ClauseId &clause, std::optional<Language> language);
    void openFind();
    void checkSpelling(); // walks through the misspelt words

    ClauseView *view() const { return m_view; }

signals:
    void clauseEntered(const qupia::ClauseId &clause);
    void addToDictionaryWanted(qupia::Language language, const QString &word);
    void sheetWanted(); // the review sheet, on paper

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeMiddle();
    void connectView();
    void refresh();
    void documentChanged();
    void enterClause();
    int firstClause() const;
    QString numberOf(int row) const; // of a list's item with its list's
    void openEdit(const ClauseId &clause);
    void applyRewording(const ClauseId &clause, const Localized<QString> &texts);
    void backToTemplate(const ClauseId &clause);
    void choosePrinting(const ClauseId &clause, bool print);
    void openMenu(const QPoint &position, Language language, const QString &word);
    void goToSection(const SectionId &section);
    void search(int direction);

    PolicyEditor &m_editor;
    ReviewModel *m_model;
    SpellingCache *m_spelling;
    SectionList *m_sections;
    QPushButton *m_sheet;
    ReviewHeader *m_header;
    SearchBar *m_search;
    ClauseView *m_view;
    ClausePanel *m_panel;
    SpellingWork *m_spellingWork;
    QTimer m_later;
    bool m_stale = true; // the document changed while nobody looked
};

} // namespace qupia
