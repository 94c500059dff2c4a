// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/matrix.h"
#include "document/policydocument.h"
#include "library/templatelibrary.h"

namespace qupia {

// What the answers amount to: the flags that conditions ask for, and the matrix.
struct Profile {
    Flags flags;
    QList<MatrixRow> matrix; // only rows whose category applies

    bool operator==(const Profile &) const = default;
};

Profile profileOf(const PolicyDocument &document, const TemplateLibrary &library);

// The answer in force: the document's, derived, or the field's lawful default. Undefined where there is none.
QJsonValue effectiveValue(const PolicyDocument &document, const Field &field);

// True where the value says something: not an empty string, list or pair; a pair needs both languages.
bool isFilled(const Field &field, const QJsonValue &value);

// The question applies to this merchant. What no longer applies is kept, not printed, and raises nothing.
bool applies(const Field &field, const Profile &profile);

// The clause is printed for this document (title, lists without items and empty sections aside).
bool isPrinted(const Clause &clause, const PolicyDocument &document, const Flags &flags);

} // namespace qupia
