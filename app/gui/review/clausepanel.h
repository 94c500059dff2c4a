// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/policyeditor.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace qupia {

// What there is to know about the clause in hand, and what can be done with it: its basis in the law, the note for the lawyer,
// its findings, the template's text, and what of its section is not printed.
class ClausePanel : public QScrollArea {
    Q_OBJECT

public:
    explicit ClausePanel(PolicyEditor &editor, QWidget *parent = nullptr);

    // A section alone where no clause is in hand.
    void show(const ClauseId &clause, const SectionId &section, const QString &number);
    using QWidget::show;
    void refresh();

signals:
    void editWanted(const qupia::ClauseId &clause);
    void templateWanted(const qupia::ClauseId &clause);
    void printingChosen(const qupia::ClauseId &clause, bool print);
    void fixChosen(const qupia::Fix &fix);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addHead(const Clause *clause);
    void addSwitch(const Clause &clause);
    void addFindings(const Clause &clause);
    void addBasis(const Clause &clause);
    void addTemplate(const Clause &clause);
    void addNotPrinted();
    QLabel *addText(const QString &text, const QString &role);
    QPushButton *addButton(const QString &text, const QString &role);

    PolicyEditor &m_editor;
    ClauseId m_clause;
    SectionId m_section;
    QString m_number;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace qupia
