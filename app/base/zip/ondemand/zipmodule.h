// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ziparchive.h"

#include <QtPlugin>

namespace qupia {

// What the module qupia-zip offers to a program that loads it (base/modules.h).
class ZipModule {
public:
    virtual ~ZipModule() = default;
    virtual Result<QByteArray> pack(const QList<ZipPart> &parts) const = 0;
    virtual Result<void> read(
        const QByteArray &bytes, const ZipLimits &limits, const std::function<void(const ZipPart &)> &take) const = 0;
};

} // namespace qupia

Q_DECLARE_INTERFACE(qupia::ZipModule, QUPIA_ZIP_MODULE_ID)
