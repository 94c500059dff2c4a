// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

class QLineEdit;
class QPushButton;

namespace qupia {

// A date as a line with a calendar beside it. Typed as 01.07.2026 or 2026-07-01; what is no date stays as it was typed.
class DateEditor : public FieldEditor {
    Q_OBJECT

public:
    DateEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override;

protected:
    void display(const QJsonValue &value) override;

private:
    void openCalendar();

    QLineEdit *m_line;
    QPushButton *m_open;
};

// ISO where the text is a date, else the text itself.
QString dateFromTyped(const QString &text);
QString shownDate(const QString &iso);

} // namespace qupia
