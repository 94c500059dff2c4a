// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/exporter.h"

namespace qupia {

// A4 pages, PDF/A-1b: fonts embedded, bookmarks, links, both titles. Needs a QGuiApplication for its fonts.
class PdfExporter : public Exporter {
public:
    QString id() const override;
    QString suffix() const override;
    QString mediaType() const override;
    QString name() const override;
    Result<QByteArray> write(const ComposedPolicy &policy, const ExportOptions &options) const override;
};

} // namespace qupia
