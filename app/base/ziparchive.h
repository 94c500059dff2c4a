// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace qupia {

struct ZipPart {
    QByteArray path; // UTF-8
    QByteArray bytes;
    bool damaged = false; // on the way out: its bytes are not those that went in
};

// The parts as one zip, in their order, without clock or user: the same parts give the same bytes.
Result<QByteArray> zipped(const QList<ZipPart> &parts);

// Nothing that a zip says about itself is trusted: these bounds hold for what really comes out of it.
struct ZipLimits {
    qint64 parts = 1000;
    qint64 bytes = 256LL * 1024 * 1024; // of all parts together, unpacked
};

// Hands out one part after the other, in the order of the archive; folders are passed over. Fails for what is no zip, for names
// that lead out of a folder or occur twice, and beyond the limits; parts handed out before are then worth nothing. Nothing is
// written to the disk.
Result<void> readZip(const QByteArray &bytes, const ZipLimits &limits, const std::function<void(const ZipPart &)> &take);

} // namespace qupia
