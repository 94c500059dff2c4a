// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"
#include "compose/composedpolicy.h"

#include <QByteArray>

namespace qupia {

// Findings as text, one a line with its advice below, and the statement what was checked; never "complies with the law".
QString findingsAsText(
    const QList<Finding> &findings, const TemplateLibrary &library, const ComposedPolicy &policy, InterfaceLanguage language);

// Findings as JSON: rule, severity, field, clause, language, range, message, advice, basis.
QByteArray findingsAsJson(const QList<Finding> &findings, const TemplateLibrary &library, InterfaceLanguage language);

// "error", "unanswered", "warning", "question": as rules write it.
QString severityCode(Severity severity);
// The same in words of the interface.
QString severityName(Severity severity);

// "No violation found by the rules as of <edition>; later changes are not taken into account", or the counts.
QString statement(const QList<Finding> &findings, const TemplateLibrary &library);

} // namespace qupia
