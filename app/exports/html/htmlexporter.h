// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/exporter.h"

namespace qupia {

// One page with everything in it: no script, no request to anywhere, ids that stay the same between editions. Side by side the
// languages are two articles on one grid; on a phone one follows the other. As a fragment: a <div> to paste into a page of a
// site, with a style that neither takes from that page nor gives to it.
class HtmlExporter : public Exporter {
public:
    QString id() const override;
    QString suffix() const override;
    QString mediaType() const override;
    QString name() const override;
    Result<QByteArray> write(const ComposedPolicy &policy, const ExportOptions &options) const override;
};

} // namespace qupia
