// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"
#include "editing/policyeditor.h"
#include "publishing/publication.h"

namespace qupia {

// A text that is made beside the policy, composed once for one publication.
struct TextBeside {
    QString id;
    ComposedPolicy text;
};

// Those with these ids that the answers call for.
QList<TextBeside> textsBeside(const QStringList &ids, const PolicyEditor &editor);

// A text may ask for more than the policy does: it is a draft then. A line for each, with the names of its open questions.
QStringList openQuestionsOf(const QList<TextBeside> &texts, const PolicyEditor &editor);

QList<PlannedFile> filesOf(const QList<TextBeside> &texts, const QList<Finding> &findings, const PublishRequest &request);
Result<QStringList> write(const QList<TextBeside> &texts, const QList<Finding> &findings, const PublishRequest &request);

} // namespace qupia
