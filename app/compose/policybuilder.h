// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/matrixtables.h"
#include "compose/numbering.h"
#include "compose/rendering.h"

namespace qupia {

// Makes the tree of blocks from what was planned: texts, lists with their punctuation, annexes, tables.
class PolicyBuilder {
public:
    PolicyBuilder(const TemplateLibrary &library, const Profile &profile, const TextRenderer &renderer, const PrintedPlan &plan);

    void build(ComposedPolicy &policy) const;
    void build(ComposedPolicy &policy, const Companion &companion) const;

private:
    BilingualText textOf(const Clause &clause) const;
    List listOf(const PlannedClause &planned) const;
    QList<Block> annexOf(const Clause &clause, const BilingualText &head) const; // the head stands before its first words
    Table tableOf(const PlannedClause &planned) const;
    BilingualText annexHead(const PlannedClause &planned) const;

    const TemplateLibrary &m_library;
    const TextRenderer &m_renderer;
    const PrintedPlan &m_plan;
    MatrixTables m_tables;
};

} // namespace qupia
