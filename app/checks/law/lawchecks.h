// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/kinds/lawcontext.h"

namespace qupia {

// Every rule of the law that has a kind, over one document. Rules: templates/rules/law.toml, statements.toml, stale.toml.
QList<Finding> checkLaw(const CheckContext &context);

// Rules that no kind fits; one file each. The data of the rule give words, basis and severity.
using OwnCheck = QList<Finding> (*)(const LawContext &context, const Rule &rule);

// Data that serve only purposes which this merchant does not have.
QList<Finding> checkPurposeMap(const LawContext &context, const Rule &rule);
// Identity numbers and scans for purposes that hardly ask for them.
QList<Finding> checkIdentityExcess(const LawContext &context, const Rule &rule);
// Grounds that the Law does not know, or "law" without an article.
QList<Finding> checkGrounds(const LawContext &context, const Rule &rule);
// Data kept longer than the consent lasts, with no law that asks for it.
QList<Finding> checkRetention(const LawContext &context, const Rule &rule);
// Rows of recipients that name nobody.
QList<Finding> checkRecipients(const LawContext &context, const Rule &rule);
// A foreign country was given although cross-border transfer is denied.
QList<Finding> checkHiddenTransfer(const LawContext &context, const Rule &rule);
// A foreign service is named although cross-border transfer is denied.
QList<Finding> checkForeignServices(const LawContext &context, const Rule &rule);
// Size classes of bases.
QList<Finding> checkSizeClass(const LawContext &context, const Rule &rule);
// Both languages of a wording are the same words.
QList<Finding> checkUntranslated(const LawContext &context, const Rule &rule);

// The check of such a rule; null for every other.
OwnCheck ownCheck(const RuleId &rule);

} // namespace qupia
