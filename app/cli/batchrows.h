// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/policydocument.h"
#include "library/templatelibrary.h"
#include "publishing/csv.h"

namespace qupia {

// The column that names a row's files; all others are assignments as the command set takes them.
inline const QString &fileColumn()
{
    static const QString name = QStringLiteral("file");
    return name;
}

// Whether every column can be set in the document.
Result<void> checkColumns(const QStringList &head, const PolicyDocument &base, const TemplateLibrary &library);

// The base document with a row's answers; an empty cell leaves the base's. Fails for formulas, for too few or too many cells and
// for what does not fit a field.
Result<PolicyDocument> documentOfRow(
    const CsvRow &row, const QStringList &head, const PolicyDocument &base, const TemplateLibrary &library);

// "2/8": every eighth row, beginning with the second.
struct Shard {
    int number = 1;
    int count = 1;
};
Result<Shard> shardFrom(const QString &text);

} // namespace qupia
