// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/exporter.h"

namespace qupia {

// Word: side by side a table of two columns aligned by clause, else one language after the other; real headings, a language on
// every run, links, header and footer. Numbers are the policy's own, as text.
class DocxExporter : public Exporter {
public:
    QString id() const override;
    QString suffix() const override;
    QString mediaType() const override;
    QString name() const override;
    Result<QByteArray> write(const ComposedPolicy &policy, const ExportOptions &options) const override;
};

} // namespace qupia
