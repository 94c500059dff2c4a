// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/values/valuefaults.h"

namespace qupia {

// The parts of valueFaults(), by kind of type. All take values of any shape.
using Faults = QList<ValueFault>;

// A fault that quotes the value, shortened.
ValueFault faultAbout(const QString &rule, const QString &value);
// Length, invisible characters, mixed alphabets.
Faults textFaults(const Field &field, const QString &text, Language language);

Faults ofText(const Field &field, const QJsonValue &value, const TemplateLibrary &library);
Faults ofPerson(const Field &field, const QJsonValue &value, const TemplateLibrary &library);
Faults ofList(const Field &field, const QJsonValue &value, const TemplateLibrary &library);

Faults ofAddress(const Field &field, const QJsonValue &value, const TemplateLibrary &library);
Faults ofHours(const Field &field, const QJsonValue &value, const TemplateLibrary &library);
Faults ofTable(const Field &field, const QJsonValue &value, const TemplateLibrary &library);
Faults ofMatrix(const Field &field, const QJsonValue &value, const TemplateLibrary &library);

} // namespace qupia
