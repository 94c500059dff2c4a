// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace qupia {

// Reads a whole file. Fails where it is missing, not readable, or larger than maxBytes.
Result<QByteArray> readFile(const QString &path, qint64 maxBytes = 64 * 1024 * 1024);

// The one way out to the disk: all or nothing. On any failure (full disk, read-only folder) the old file stays whole.
Result<void> saveFile(const QString &path, const QByteArray &bytes);

// A name that Windows, macOS and Linux accept: path separators, control characters and reserved names replaced. Keeps Kazakh
// letters.
QString safeFileName(const QString &name);

} // namespace qupia
