// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/kinds/lawcontext.h"

namespace qupia {

// One kind of rule: looks at the document as one rule's data say. Rules whose `when` does not hold are not asked.
using KindCheck = QList<Finding> (*)(const LawContext &context, const Rule &rule);

QList<Finding> requiresField(const LawContext &context, const Rule &rule);
QList<Finding> requiresClause(const LawContext &context, const Rule &rule);
QList<Finding> requiresStatement(const LawContext &context, const Rule &rule);
QList<Finding> requiresAnswer(const LawContext &context, const Rule &rule);
// The same, and an open question is asked.
QList<Finding> asksAnswer(const LawContext &context, const Rule &rule);
QList<Finding> consistentValue(const LawContext &context, const Rule &rule);
QList<Finding> maxTerm(const LawContext &context, const Rule &rule);

// forbids-phrase and closed-list: all rules that read text in one pass over the user's words.
QList<Finding> phraseFindings(const LawContext &context);

// The check of a kind; null for those of phraseFindings() and for "own".
KindCheck kindCheck(const QString &kind);

// A finding of this rule with its remedies as far as they do something here.
Finding lawFinding(const LawContext &context, const Rule &rule, const Place &place = {});

} // namespace qupia
