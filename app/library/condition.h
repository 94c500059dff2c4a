// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <QList>
#include <QSet>
#include <QString>

namespace qupia {

using Flags = QSet<FlagId>;

// "all of these": each term is a flag, a negated flag, or "one of several".
struct ConditionTerm {
    QList<FlagId> anyOf; // one entry for a plain flag
    bool negated = false;

    bool operator==(const ConditionTerm &) const = default;
};

// Conditions of clauses, fields and options; docs/templates.md. An empty one always holds.
struct Condition {
    QList<ConditionTerm> terms;

    bool holds(const Flags &flags) const;
    QList<FlagId> flags() const; // every flag named
    // The condition asks for a flag and its opposite, or for both answers of a tri-state: nothing can reach it.
    bool isContradiction() const;
    bool operator==(const Condition &) const = default;
};

// One term: "x", "!x", "any:a,b", "!any:a,b".
ConditionTerm parseConditionTerm(const QString &text);
Condition parseCondition(const QStringList &terms);

} // namespace qupia
