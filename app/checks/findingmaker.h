// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

namespace qupia {

// What checks share in making findings: severity and citation come from the rule's data.
Finding findingOf(const CheckContext &context, const QString &rule, const Place &place = {},
    const QMap<QString, InterfaceText> &arguments = {});

// The same, about a field; its label is the argument {field}.
Finding findingOf(
    const CheckContext &context, const QString &rule, const Field &field, QMap<QString, InterfaceText> arguments = {});

// The number of a clause as printed, "4.2"; items "7.1 3)". The id where it is not printed.
QString clauseNumber(const ComposedPolicy &policy, const ClauseId &clause);

} // namespace qupia
