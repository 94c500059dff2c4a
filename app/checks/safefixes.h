// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"

namespace qupia {

// What "fix all that is safe" would do: each finding with the remedy taken, and all of them as one step of undo.
struct SafeFixes {
    struct Step {
        Finding finding;
        Fix fix;
    };
    QList<Step> steps;
    ChangeGroup change;
};

// Takes the first safe remedy of each open finding, one after the other, so that two remedies of one clause do not undo each
// other.
SafeFixes safeFixes(const PolicyDocument &document, const TemplateLibrary &library, QList<Finding> findings);

} // namespace qupia
