// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"
#include "gui/form/fieldeditor.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace qupia {

// A question as the form shows it: label, editor, how the answer will be printed, help, reason, what is wrong.
class FieldBlock : public QWidget {
    Q_OBJECT

public:
    static constexpr int margin = 8; // around what it shows, for the light of flash()

    FieldBlock(const Field &field, const FormContext &context, QWidget *parent);

    const FieldId &fieldId() const { return m_editor->field().id; }
    FieldEditor *editor() const { return m_editor; }

    void setValue(const QJsonValue &value);
    void setSample(bool sample);
    void setOpen(bool open); // has to be answered and is not
    void setFindings(const QList<Finding> &findings);
    void setReadOnly(bool readOnly);
    void flash(); // "here it is": for a moment

signals:
    void edited(const QJsonValue &value, bool typing);
    void sampleKept();
    void fixChosen(const qupia::Fix &fix);
    void structureChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addText(const QString &text, const QString &role);
    void addHead(const Field &field);
    void showOutcome();

    const TemplateLibrary &m_library;
    FieldEditor *m_editor;
    QVBoxLayout *m_layout;
    QWidget *m_head = nullptr;
    QLabel *m_openTag = nullptr;
    QWidget *m_sample = nullptr;
    QPushButton *m_keep = nullptr;
    QLabel *m_outcome = nullptr;
    QVBoxLayout *m_findingLines;
    QList<Finding> m_findings;
    bool m_flashing = false;
};

} // namespace qupia
