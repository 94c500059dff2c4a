// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/zip/ondemand/zipmodule.h"

#include <QObject>

namespace qupia {

// The module's side.
class ZipPlugin : public QObject, public ZipModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QUPIA_ZIP_MODULE_ID)
    Q_INTERFACES(qupia::ZipModule)

public:
    Result<QByteArray> pack(const QList<ZipPart> &parts) const override { return zipped(parts); }

    Result<void> read(
        const QByteArray &bytes, const ZipLimits &limits, const std::function<void(const ZipPart &)> &take) const override
    {
        return readZip(bytes, limits, take);
    }
};

} // namespace qupia

#include "zipplugin.moc"
