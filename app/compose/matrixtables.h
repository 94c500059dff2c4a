// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/rendering.h"

namespace qupia {

// The matrix as the reader meets it: in short at the top of the policy, whole in its annex.
class MatrixTables {
public:
    MatrixTables(
        const TemplateLibrary &library, const Profile &profile, const TextRenderer &renderer, const NumberTable &numbers);

    // What data, what for, how long, to whom; about a page. Nothing where nothing is ticked.
    std::optional<Table> summary() const;

    // Every category; those with the same purposes, term and recipients share a row.
    Table whole(const ClauseId &clause, const BilingualText &caption) const;

private:
    struct Group {
        QStringList categories; // ids
        QStringList purposes;
        RetentionTerm term;
        QStringList recipients;
    };

    QList<BilingualText> head(const ClauseId &clause, const QStringList &words) const;
    QList<BilingualText> cells(const ClauseId &clause, const Group &group) const;
    std::optional<QList<BilingualText>> ownRow() const; // data and purposes that the merchant typed in
    BilingualText summaryCaption() const;

    const TemplateLibrary &m_library;
    const Profile &m_profile;
    const TextRenderer &m_renderer;
    const NumberTable &m_numbers;
};

} // namespace qupia
