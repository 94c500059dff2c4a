// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"
#include "compose/profile.h"

#include <optional>

namespace qupia {

// How far the answers of a step have come.
struct StepState {
    StepId step;
    int asked = 0; // questions that have to be answered
    int open = 0; // of these not answered, or still a sample
    int findings = 0; // what is wrong or doubtful there; what is only missing counts as open
    std::optional<Severity> worst;

    bool isDone() const { return open == 0; }
    bool operator==(const StepState &) const = default;
};

struct FormProgress {
    QList<StepState> steps; // in the order of the form
    int asked = 0;
    int open = 0;

    bool operator==(const FormProgress &) const = default;
};

// Asked is what the preset asks and whatever is required and applies.
FormProgress progressOf(
    const PolicyDocument &document, const TemplateLibrary &library, const Profile &profile, const QList<Finding> &findings);

// The merchant has to answer this, and has not.
bool isOpen(const PolicyDocument &document, const Field &field);

} // namespace qupia
