// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/policydocument.h"

namespace qupia {

inline constexpr int documentFormatVersion = 1;

struct LoadedDocument {
    PolicyDocument document;
    bool readOnly = false; // written by a newer version: what it adds is kept, but it must not be saved over
    int formatVersion = documentFormatVersion;
};

// The document as one UTF-8 JSON file: keys in a stable order, one value a line, so that versions can be compared.
// Holds nothing about the computer or its user.
QByteArray writeDocument(const PolicyDocument &document);

// Takes any bytes: not UTF-8, truncated, deeply nested, of wrong types. What is no document is an Error of kind Damaged that says
// why. Values of a wrong type for their field are kept; checks report them.
Result<LoadedDocument> readDocument(const QByteArray &bytes);

// No document is larger; what is, is refused before it is read.
inline constexpr qsizetype maximumDocumentBytes = 32 * 1024 * 1024;

} // namespace qupia
