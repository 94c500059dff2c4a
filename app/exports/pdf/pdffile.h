// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exports/exporter.h"
#include "exports/pages/pageddocument.h"

#include <QByteArray>
#include <QDate>

namespace qupia {

// What a PDF says of itself.
struct PdfProperties {
    QString windowTitle; // all languages in one line
    Localized<QString> title;
    QString author;
    QList<Language> languages; // the first is the document's own
    QDate date; // invalid: the file has none
    QList<Attachment> attachments;
};

// The pages as a PDF: text that can be searched, structure, bookmarks, links, language, titles, attachments. Depends on nothing
// but its arguments: no clock, no random seed, no order of a hash.
Result<QByteArray> pdfFile(const PagedDocument &document, const PdfProperties &properties);

} // namespace qupia
