// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

class QComboBox;

namespace qupia {

// What the two parties are called: both words in both languages, and for whom the pair is meant.
class RolePairEditor : public FieldEditor {
    Q_OBJECT

public:
    RolePairEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override;
    QString outcome() const override;

protected:
    void display(const QJsonValue &value) override;

private:
    QComboBox *m_combo;
};

} // namespace qupia
