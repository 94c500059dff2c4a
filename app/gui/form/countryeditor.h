// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace qupia {

// One entry of a table of the library: a country, a category of data.
class ReferenceEditor : public FieldEditor {
    Q_OBJECT

public:
    ReferenceEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override;

protected:
    void display(const QJsonValue &value) override;

private:
    QComboBox *m_combo;
};

// Any number of countries: a list with check marks, which a search makes short.
class CountriesEditor : public FieldEditor {
    Q_OBJECT

public:
    CountriesEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override;
    QString outcome() const override; // the ticked ones, since the list shows only some

protected:
    void display(const QJsonValue &value) override;

private:
    void filter(const QString &text);

    QLineEdit *m_search;
    QListWidget *m_list;
    QStringList m_unknown; // ids that the table lacks are kept
};

} // namespace qupia
