// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

#include <QHash>
#include <QStringList>

class QCheckBox;
class QVBoxLayout;

namespace qupia {

// Any number of options. What was ticked and is no longer on offer is kept.
class SetEditor : public FieldEditor {
    Q_OBJECT

public:
    SetEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override;
    void setWrong(bool) override { }
    void profileChanged() override;

protected:
    void display(const QJsonValue &value) override;

private:
    void tick(const QString &id, bool on);

    QStringList m_chosen; // in the order of the options, unknown ones last
    QHash<QString, QCheckBox *> m_boxes;
    QVBoxLayout *m_layout;
};

} // namespace qupia
