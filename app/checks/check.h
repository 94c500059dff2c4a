// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"
#include "compose/composedpolicy.h"
#include "compose/profile.h"

namespace qupia {

struct PairMemo;

// All that a check may look at.
struct CheckContext {
    const PolicyDocument &document;
    const TemplateLibrary &library;
    const ComposedPolicy &policy;
    const Profile &profile;
    PairMemo *memo = nullptr; // what is known from an earlier run; may be renewed
};

// A check is a pure function from the context to a list of findings. One a file; the registry names them all.
using Check = QList<Finding> (*)(const CheckContext &context);

// In the order in which findings are shown.
const QList<Check> &allChecks();

// All findings of all checks, most severe first, then in reading order. The memo makes the next run with the same library faster
// and changes nothing else.
QList<Finding> runChecks(
    const PolicyDocument &document, const TemplateLibrary &library, const ComposedPolicy &policy, PairMemo *memo = nullptr);

// Those that stop a final version, errors and what is unanswered, and perhaps others: checks whose rules only advise are spared.
QList<Finding> stoppingFindings(const PolicyDocument &document, const TemplateLibrary &library, const ComposedPolicy &policy);

// A final version may be made: no error but those that a person accepted, nothing unanswered, no sample left.
bool allowsFinal(const QList<Finding> &findings);

} // namespace qupia
