// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

class QButtonGroup;
class QComboBox;

namespace qupia {

// The legal form, with its short forms of both languages; where Kazakh papers may carry another short form, that one too.
class LegalFormEditor : public FieldEditor {
    Q_OBJECT

public:
    LegalFormEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override; // "too", or { choice, kk } with another Kazakh short form
    QWidget *firstInput() const override;

protected:
    void display(const QJsonValue &value) override;

private:
    void showAlternatives(const QString &chosen);

    QComboBox *m_combo;
    QWidget *m_alternatives;
    QButtonGroup *m_group = nullptr;
    QString m_short; // the other Kazakh short form; empty: the usual one
};

} // namespace qupia
