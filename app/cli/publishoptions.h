// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/publication.h"

#include <string>

namespace qupia {

// "html, pdf, txt"
QString knownFormats();

// What is to be made, from the words of a command line; fails for a format or language that there is not.
Result<PublishRequest> publishRequestFrom(const std::string &formats, const std::string &layout, const std::string &languages,
    const std::string &paper, const std::string &folder);

} // namespace qupia
