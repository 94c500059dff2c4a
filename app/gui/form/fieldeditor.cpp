// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/fieldeditor.h"

#include "gui/theme/theme.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace qupia {

FieldEditor::FieldEditor(const Field &field, const FormContext &context, QWidget *parent)
    : QWidget(parent), m_field(field), m_context(context)
{
}

void FieldEditor::setValue(const QJsonValue &value)
{
    if (!sameAnswer(value, this->value()))
        display(value);
}

void FieldEditor::setWrong(bool wrong)
{
    if (QWidget *input = firstInput())
        qupia::setWrong(input, wrong);
}

bool saysNothing(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(), [](const QJsonValue &part) { return saysNothing(part); });
    }
    if (value.isArray())
        return value.toArray().isEmpty();
    if (value.isString())
        return value.toString().isEmpty();
    return value.isUndefined() || value.isNull();
}

bool sameAnswer(const QJsonValue &left, const QJsonValue &right)
{
    return left == right || (saysNothing(left) && saysNothing(right));
}

} // namespace qupia
