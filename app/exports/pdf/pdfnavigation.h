// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pages/pageddocument.h"

class QPDF;

namespace qupia {

// The outline that viewers show beside the pages.
void addBookmarks(QPDF &pdf, const PagedDocument &document);

// Addresses, and places within the document. A link to a place that is not printed is left out.
void addLinks(QPDF &pdf, const PagedDocument &document);

} // namespace qupia
