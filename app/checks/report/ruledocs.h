// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/templatelibrary.h"

namespace qupia {

// docs/rules.md: a section for each rule of the law, from its data. In English, with the messages in all three languages.
QString rulesAsMarkdown(const TemplateLibrary &library);

} // namespace qupia
