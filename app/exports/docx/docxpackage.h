// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace qupia {

struct PackagePart {
    QByteArray path;
    QByteArray bytes;
};

// The parts as one zip, in their order, without clock or user: the same parts give the same bytes.
Result<QByteArray> zipped(const QList<PackagePart> &parts);

} // namespace qupia
