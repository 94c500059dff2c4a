// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/exporter.h"
#include "exports/pages/pageddocument.h"

namespace qupia {

// Lays the policy out and breaks it into pages with header and footer. Loads the fonts; fails where they cannot be had.
// May run off the main thread.
Result<PagedDocument> paginate(const ComposedPolicy &policy, const ExportOptions &options);

} // namespace qupia
