// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

class QLabel;

namespace qupia {

class NumberLine;

// A whole number with the words of its unit: days of work and days of the calendar are not the same.
class IntegerEditor : public FieldEditor {
    Q_OBJECT

public:
    IntegerEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override;

protected:
    void display(const QJsonValue &value) override;

private:
    void showUnit();

    NumberLine *m_line;
    QLabel *m_unit;
};

// «рабочих дней» after a number, in the interface language.
QString unitWords(TermUnit unit, int count);

} // namespace qupia
