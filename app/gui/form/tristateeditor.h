// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

class QAbstractButton;
class QButtonGroup;

namespace qupia {

// A question that must be answered: Yes, No, and none of them at first. Silence is no answer.
class TriStateEditor : public FieldEditor {
    Q_OBJECT

public:
    TriStateEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override;
    void setWrong(bool) override { }

protected:
    void display(const QJsonValue &value) override;

private:
    QButtonGroup *m_group;
    QAbstractButton *m_yes;
    QAbstractButton *m_no;
};

} // namespace qupia
