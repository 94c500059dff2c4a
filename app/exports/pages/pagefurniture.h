// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/exporter.h"
#include "exports/pages/pagestyle.h"

namespace qupia {

// Adds to each page what stands around the text: running head, page number, the stamp of a draft.
void addFurniture(PagedDocument &document, const ComposedPolicy &policy, const ExportOptions &options, const PageStyle &style);

} // namespace qupia
