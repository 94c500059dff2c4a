// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/policydocument.h"
#include "library/templatelibrary.h"
#include "publishing/publication.h"

namespace qupia {

// The message to visitors stands beside the companions of the templates; it is made of two editions.
inline const QString changeNoticeId = QStringLiteral("change-notice");

// The companions that these answers call for, in the order in which they are offered.
QList<const Companion *> offeredCompanions(const PolicyDocument &document, const TemplateLibrary &library);

// The text of a companion, or the message about what `policy` changes; nothing where there is none.
std::optional<ComposedPolicy> companionText(
    const QString &id, const PolicyDocument &document, const TemplateLibrary &library, const ComposedPolicy &policy);

// The names of the questions that this text leaves open; the policy itself may do without their answers.
QStringList openQuestions(const ComposedPolicy &text, const TemplateLibrary &library, InterfaceLanguage language);

// Its files, named after it. While something is open in the policy, or has no answer in this text, they are drafts.
PublishPlan planCompanion(
    const QString &id, const ComposedPolicy &text, const QList<Finding> &findings, const PublishRequest &request);

// Writes them: in the formats, layout and paper of the request, never with its attachments, a web page always with all languages.
Result<QStringList> publishCompanion(const ComposedPolicy &text, const PublishPlan &plan, PublishRequest request);

} // namespace qupia
