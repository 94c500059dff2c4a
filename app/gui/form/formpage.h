// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/policyeditor.h"

#include <QHash>
#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace qupia {

class Disclosure;
class FieldBlock;

// The questions of one step: only those that apply, the ones with a lawful default under "More". Blocks stay while their question
// applies, so that typing never loses its caret.
class FormPage : public QScrollArea {
    Q_OBJECT

public:
    explicit FormPage(PolicyEditor &editor, QWidget *parent = nullptr);

    void showStep(const StepId &step); // builds the page anew
    const StepId &step() const { return m_step; }
    void refresh(const FieldId &changed = {}); // after a change of the document; empty: anything may have changed
    void refreshFindings();
    bool goToField(const FieldId &field); // false: not asked here
    FieldBlock *block(const FieldId &field) const { return m_blocks.value(field); }

signals:
    void fieldEntered(const qupia::FieldId &field);
    void stepAsked(const qupia::StepId &step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<FieldId> wantedFields() const;
    void arrange(const QList<FieldId> &wanted);
    FieldBlock *makeBlock(const Field &field);
    void refreshBlock(FieldBlock *block);
    void refreshBlockFindings(FieldBlock *block, const QHash<FieldId, QList<Finding>> &findings);
    void commit(const Field &field, const QJsonValue &value, bool typing);
    void showTitles();
    void focusMoved(QWidget *now);
    void orderTabs();

    PolicyEditor &m_editor;
    StepId m_step;
    QList<FieldId> m_shown;
    Flags m_flags; // for which the options on offer were last set
    QHash<FieldId, FieldBlock *> m_blocks;
    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_intro;
    QVBoxLayout *m_questions;
    QVBoxLayout *m_advanced;
    Disclosure *m_more;
    QPushButton *m_previous;
    QPushButton *m_next;
    FieldId m_entered;
    int m_session = 1; // typing in one visit to a field is one step of undo
};

} // namespace qupia
