// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "base/language.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace qupia {

class ClauseTextEdit;
class SpellingCache;

// The two texts of a clause beside each other, edited in their row.
class ClauseEdit : public QWidget {
    Q_OBJECT

public:
    ClauseEdit(const ClauseId &clause, const Localized<QString> &texts, bool reworded, SpellingCache &spelling, QWidget *parent);

    const ClauseId &clause() const { return m_clause; }
    Localized<QString> texts() const;
    ClauseTextEdit *text(Language language) const { return m_edits[size_t(language)]; }
    int wantedHeight() const;

signals:
    void heightChanged();
    void done();
    void cancelled();
    void templateWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void checkHeight();
    QPushButton *addButton(const QString &text, const QString &role);

    ClauseId m_clause;
    std::array<ClauseTextEdit *, 2> m_edits{};
    std::array<QLabel *, 2> m_tags{};
    QList<QPushButton *> m_buttons;
    QWidget *m_keys; // beside the name of the language
    QLabel *m_hint;
    int m_height = 0; // as last said
    bool m_placing = false;
};

} // namespace qupia
