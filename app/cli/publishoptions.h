// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "publishing/publication.h"

#include <string>

namespace qupia {

// "html, pdf, txt"
QString knownFormats();

// What is to be made, in the words of a command line; the same for every command that makes files.
struct PublishOptions {
    std::string formats = "html,pdf";
    std::string layout = "side-by-side";
    std::string languages = "kk,ru";
    std::string paper = "a4";
};

void addPublishOptions(CLI::App &command, PublishOptions &options);

// Fails for a format or language that there is not.
Result<PublishRequest> publishRequestFrom(const PublishOptions &options, const std::string &folder);

} // namespace qupia
