// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/libraryloader.h"

#include <QTest>

namespace qupia::test {

// The templates of this source tree, read once a test program; what the programs carry is the same folder.
inline const TemplateLibrary &realLibrary()
{
    static const LibraryLoad load = [] {
        LibraryLoad read = loadLibrary(QStringLiteral(QUPIA_SOURCE_DIR "/templates"));
        for (const LibraryIssue &issue : read.issues)
            qFatal("%s", qPrintable(issue.text()));
        return read;
    }();
    return load.library;
}

// One row of a data-driven test for each preset.
inline void addPresetRows()
{
    QTest::addColumn<QString>("preset");
    for (const Preset &preset : realLibrary().presets)
        QTest::newRow(qPrintable(preset.id.toString())) << preset.id.toString();
}

} // namespace qupia::test
