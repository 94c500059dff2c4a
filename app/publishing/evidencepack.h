// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/policydocument.h"
#include "library/templatelibrary.h"
#include "publishing/publication.h"

namespace qupia {

// No pack is larger; what is, is refused before it is read.
inline constexpr qint64 maximumPackBytes = 256LL * 1024 * 1024;

// What shows later what was published, from what, and how it was checked, as one zip: the files of the request, the document, the
// review sheet in both languages, and manifest.json with the SHA-256 of each and the versions of program, templates and law. The
// same document, request and program give the same bytes.
Result<QByteArray> evidencePack(
    const PolicyDocument &document, const TemplateLibrary &library, const PublishRequest &request, const QString &program);

struct PackReport {
    QString program;
    QString templates;
    QString lawEdition;
    QString textHash; // see textHash()
    bool draft = false;
    int files = 0; // that the manifest names
    QStringList changed;
    QStringList missing;
    QStringList unlisted; // in the pack, but not in the manifest

    bool isWhole() const { return changed.isEmpty() && missing.isEmpty() && unlisted.isEmpty(); }
};

// Holds every file of a pack against its manifest. Fails for what is no pack. Whoever changes a file and the manifest alike is
// not found out: keep the pack's own SHA-256 elsewhere against that.
Result<PackReport> verifyPack(const QByteArray &zip);

} // namespace qupia
