// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/policydocument.h"
#include "library/templatelibrary.h"

namespace qupia::test {

// The answered preset with what the sample changes; a reworded clause keeps the template's words in the other language.
PolicyDocument sampleDocument(const RuleSample &sample, const TemplateLibrary &library);

} // namespace qupia::test
