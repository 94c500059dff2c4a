// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QPlainTextEdit>

namespace qupia {

class SpellingCache;

// The text of a clause in one language, being edited: as high as its text, misspelt words underlined, suggestions in the menu.
class ClauseTextEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    ClauseTextEdit(Language language, SpellingCache &spelling, QWidget *parent);

    int fullHeight() const; // of all lines

signals:
    void heightChanged();
    void done();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    // Letters, spaces and invisible characters are put right; a tip says what was changed.
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void checkHeight();
    QTextCursor misspeltWordAt(const QTextCursor &cursor) const;

    Language m_language;
    SpellingCache &m_spelling;
    int m_height = 0;
};

} // namespace qupia
