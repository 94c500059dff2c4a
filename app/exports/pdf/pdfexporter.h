// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/exporter.h"

namespace qupia {

// Tagged pages by PDF/UA-1 and PDF/A-2a, or PDF/A-3a with attachments: structure with a language on each part, fonts embedded,
// bookmarks, links, both titles. Needs a QGuiApplication for its fonts.
class PdfExporter : public Exporter {
public:
    QString id() const override;
    QString suffix() const override;
    QString mediaType() const override;
    QString name() const override;
    Result<QByteArray> write(const ComposedPolicy &policy, const ExportOptions &options) const override;
};

} // namespace qupia
