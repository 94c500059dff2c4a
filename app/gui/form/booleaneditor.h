// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"
#include "gui/form/wrappingbutton.h"

namespace qupia {

// A question with a default: a check box that carries the field's label.
class BooleanEditor : public FieldEditor {
    Q_OBJECT

public:
    BooleanEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override;
    bool showsLabel() const override { return true; }
    int textIndent() const override { return m_box->indent(); }

protected:
    void display(const QJsonValue &value) override;

private:
    CheckBox *m_box;
};

} // namespace qupia
