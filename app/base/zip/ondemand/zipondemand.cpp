// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// zipped() and readZip() for a program that loads them with its first zip.

#include "base/modules.h"
#include "base/zip/ondemand/zipmodule.h"

namespace qupia {

namespace {

Result<const ZipModule *> module()
{
    return loadedModule<ZipModule>(QStringLiteral("qupia-zip"));
}

} // namespace

Result<QByteArray> zipped(const QList<ZipPart> &parts)
{
    const Result<const ZipModule *> zip = module();
    return zip ? (*zip)->pack(parts) : zip.error();
}

Result<void> readZip(const QByteArray &bytes, const ZipLimits &limits, const std::function<void(const ZipPart &)> &take)
{
    const Result<const ZipModule *> zip = module();
    return zip ? (*zip)->read(bytes, limits, take) : Result<void>(zip.error());
}

} // namespace qupia
