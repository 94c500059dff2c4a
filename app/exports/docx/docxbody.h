// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/exporter.h"

namespace qupia {

struct DocxBody {
    QByteArray document; // word/document.xml
    QStringList links; // addresses; the first is the relationship "rIdLink0"
};

DocxBody docxBody(const ComposedPolicy &policy, const ExportOptions &options);

} // namespace qupia
