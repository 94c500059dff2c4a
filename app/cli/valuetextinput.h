// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/documentchange.h"
#include "library/templatelibrary.h"

namespace qupia {

// One assignment of the command line, "field=value", as a change of the document: "entity.name.kk=…" sets a part,
// "recipients.list=@file.json" takes JSON, "marketing=yes" or "marketing=true" answers, "clause:cookies.choice=off" chooses.
// What does not fit the field's type is an Error that says what fits.
Result<DocumentChange> changeFromAssignment(
    const QString &assignment, const PolicyDocument &document, const TemplateLibrary &library);

// "The file was written by a newer version": it must not be saved over.
Error newerVersionError(const QString &path);

} // namespace qupia
