// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

#include <QHash>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;

namespace qupia {

class NumberLine;

// One of several: radio buttons up to four, else a drop-down list. An option that counts asks its number beside it. A choice that
// is no longer on offer stays shown until another is made.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override;
    void setWrong(bool wrong) override;
    void profileChanged() override;

    // For narrow places, such as a card of a table: always a drop-down list.
    static constexpr qsizetype mostRadioButtons = 4;

protected:
    void display(const QJsonValue &value) override;

private:
    QList<Option> offered() const;
    void build();
    QWidget *buildRadios(const QList<Option> &options);
    QWidget *buildCombo(const QList<Option> &options);
    NumberLine *makeCount(const Option &option, QWidget *parent);
    void choose(const QString &id);
    void showChosen();

    QString m_chosen;
    QJsonValue m_count = QJsonValue::Undefined;
    QStringList m_built; // ids of the options that the inputs show
    QHBoxLayout *m_layout;
    QWidget *m_inputs = nullptr;
    QButtonGroup *m_group = nullptr;
    QComboBox *m_combo = nullptr;
    QHash<QString, NumberLine *> m_counts; // by option; a drop-down list has one for all
};

} // namespace qupia
