// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/templatelibrary.h"

#include <QList>

namespace qupia {

// A fault in templates/: where it is and what to do about it. In English: those who write templates read it, users do not.
struct LibraryIssue {
    SourcePosition position;
    QString message;

    QString text() const; // file:line:column: message
};

struct LibraryLoad {
    TemplateLibrary library; // as much as could be read
    QList<LibraryIssue> issues;
};

// Reads every *.toml under the folder. ":/templates" is what the program carries, compiled when it was built. Never throws; a
// hostile file gives an issue.
LibraryLoad loadLibrary(const QString &folder);

// What only the whole shows: unknown ids, a placeholder in one language only, a citation that the act lacks, a clause
// that no condition can reach.
QList<LibraryIssue> validateLibrary(const TemplateLibrary &library);

} // namespace qupia
