// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/templatelibrary.h"

#include <QJsonValue>
#include <QList>
#include <QMap>

namespace qupia {

// One thing that is wrong with a value: the rule that says so, and the rule's arguments.
struct ValueFault {
    QString rule;
    QMap<QString, InterfaceText> arguments;
};

// What cannot be right about a value of this field, seen alone. A missing value is no fault here.
QList<ValueFault> valueFaults(const Field &field, const QJsonValue &value, const TemplateLibrary &library);

} // namespace qupia
