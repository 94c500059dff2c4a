// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/rows.h"

#include <functional>

namespace qupia::test {

// The row of a clause; an empty row where it is not printed.
inline Row rowOf(const ComposedPolicy &policy, const QString &clause)
{
    for (const Row &row : rowsOf(policy)) {
        if (row.clause == ClauseId(clause))
            return row;
    }
    return {};
}

inline QString textOf(const ComposedPolicy &policy, const QString &clause, Language language)
{
    return plainText(rowOf(policy, clause).text.in(language));
}

inline bool isPrinted(const ComposedPolicy &policy, const QString &clause)
{
    return !rowOf(policy, clause).clause.isEmpty();
}

inline QString allText(const ComposedPolicy &policy, Language language)
{
    QString text;
    for (const Row &row : rowsOf(policy)) {
        text += row.number + u' ' + plainText(row.text.in(language)) + u'\n';
        for (const auto &cells : row.table.rows) {
            for (const BilingualText &cell : cells)
                text += plainText(cell.in(language)) + u'\n';
        }
    }
    return text;
}

// Every text of the policy with its row: titles, clauses, items, heads and cells of tables.
inline void forEachText(const ComposedPolicy &policy, const std::function<void(const Row &, const BilingualText &)> &visit)
{
    for (const Row &row : rowsOf(policy)) {
        visit(row, row.text);
        for (const BilingualText &head : row.table.head)
            visit(row, head);
        for (const auto &cells : row.table.rows) {
            for (const BilingualText &cell : cells)
                visit(row, cell);
        }
    }
}

inline bool hasGap(const ComposedPolicy &policy)
{
    bool gap = false;
    forEachText(policy, [&](const Row &, const BilingualText &text) {
        for (const Language language : policyLanguages) {
            for (const Span &span : text.in(language))
                gap = gap || span.origin.kind == Origin::Kind::Gap;
        }
    });
    return gap;
}

} // namespace qupia::test
