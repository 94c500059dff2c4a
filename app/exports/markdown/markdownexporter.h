// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/exporter.h"

namespace qupia {

// CommonMark with tables as GitHub has them, one language after the other in every layout. Numbers are the policy's own, as text:
// no reader renumbers them.
class MarkdownExporter : public Exporter {
public:
    QString id() const override;
    QString suffix() const override;
    QString mediaType() const override;
    QString name() const override;
    Result<QByteArray> write(const ComposedPolicy &policy, const ExportOptions &options) const override;
};

} // namespace qupia
