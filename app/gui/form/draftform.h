// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/policyeditor.h"
#include "gui/form/stepprogress.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace qupia {

class FormPage;
class StepList;

// The merchant's workplace: the steps on the left, the questions of the step in hand beside them. All edits go through the
// editor, and whatever changes the document shows here.
class DraftForm : public QWidget {
    Q_OBJECT

public:
    explicit DraftForm(PolicyEditor &editor, QWidget *parent = nullptr);

    // Opens the step that asks the field and puts the focus there; a field that is worked out from another leads to that one.
    void showField(const FieldId &field);
    void showStep(const StepId &step);

signals:
    void fieldEntered(const qupia::FieldId &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeOutline();
    void reset();
    void retranslate();
    void showProgress();

    PolicyEditor &m_editor;
    StepList *m_steps;
    FormPage *m_page;
    QLabel *m_left;
    QProgressBar *m_bar;
    FormProgress m_progress; // as shown
};

} // namespace qupia
