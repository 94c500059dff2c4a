// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/stepprogress.h"

#include <QHash>

#include <algorithm>

namespace qupia {

bool isOpen(const PolicyDocument &document, const Field &field)
{
    return document.samples.contains(field.id) || !isFilled(field, effectiveValue(document, field));
}

FormProgress progressOf(
    const PolicyDocument &document, const TemplateLibrary &library, const Profile &profile, const QList<Finding> &findings)
{
    FormProgress progress;
    QHash<StepId, qsizetype> index;
    for (const Step &step : library.steps) {
        index.insert(step.id, progress.steps.size());
        progress.steps.append(StepState{step.id});
    }
    const Preset *preset = library.preset(document.preset);
    for (const Field &field : library.fields) {
        const auto found = index.constFind(field.step);
        const bool asked = field.required || (preset && preset->ask.contains(field.id));
        if (found == index.constEnd() || !asked || !applies(field, profile))
            continue;
        StepState &step = progress.steps[*found];
        const int open = isOpen(document, field) ? 1 : 0;
        step.asked += 1;
        step.open += open;
        progress.asked += 1;
        progress.open += open;
    }
    for (const Finding &finding : findings) {
        const Field *field = library.field(finding.place.field);
        const auto found = field ? index.constFind(field->step) : index.constEnd();
        if (found == index.constEnd() || finding.severity == Severity::Unanswered)
            continue;
        StepState &step = progress.steps[*found];
        step.findings += 1;
        step.worst = std::min(step.worst.value_or(finding.severity), finding.severity); // the most severe comes first
    }
    return progress;
}

} // namespace qupia
