// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
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
};

// Qt's PDF becomes the published one: text that can be searched, bookmarks, links, language, titles. Depends on nothing but
// its arguments: no clock, no random seed, no order of a hash.
Result<QByteArray> finishPdf(const QByteArray &painted, const PagedDocument &document, const PdfProperties &properties);

} // namespace qupia
