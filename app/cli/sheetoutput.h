// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "exports/exporter.h"

namespace qupia {

// What goes beside a policy, as one file or to standard output.
struct SheetOptions {
    std::string format = "html";
    std::string output = "-";
    bool force = false;
};

void addSheetOptions(CLI::App &command, SheetOptions &options);

// Writes the tree as told, and its path where it is a file; on failure says why and sets the exit code.
void writeSheet(CommandContext &context, const ComposedPolicy &sheet, const SheetOptions &options);

} // namespace qupia
