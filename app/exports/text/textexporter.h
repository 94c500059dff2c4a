// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/exporter.h"

namespace qupia {

// Plain text to paste into a site or a letter: UTF-8, a paragraph a line, one language after the other in every layout.
class TextExporter : public Exporter {
public:
    QString id() const override;
    QString suffix() const override;
    QString mediaType() const override;
    QString name() const override;
    Result<QByteArray> write(const ComposedPolicy &policy, const ExportOptions &options) const override;
};

} // namespace qupia
