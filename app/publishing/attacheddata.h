// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/documentfile.h"
#include "exports/exporter.h"
#include "library/templatelibrary.h"

namespace qupia {

// The document as a published PDF may carry it: the same policy comes out of it, and nothing that the policy does not say. Texts
// that are not printed, wordings of clauses that are not printed, accepted findings with their reasons and unknown keys stay
// behind.
PolicyDocument publicDocument(const PolicyDocument &document, const TemplateLibrary &library);

Attachment attachedData(const PolicyDocument &document, const TemplateLibrary &library);

// No PDF is larger; what is, is refused before it is read.
inline constexpr qint64 maximumPdfBytes = 256LL * 1024 * 1024;

// The document within a PDF that was made so; fails for every other file, in words for the user.
Result<LoadedDocument> readAttachedDocument(const QByteArray &pdf);

} // namespace qupia
