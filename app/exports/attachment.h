// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace qupia {

// A file to be carried within another.
struct Attachment {
    QString name;
    QString mediaType;
    QString description;
    QByteArray bytes;
};

// The file of that name which a PDF carries. Fails for what is no PDF, is damaged, locked with a password, does not carry the
// file, or carries more than `maximumBytes` of it.
Result<QByteArray> attachedFile(const QByteArray &pdf, const QString &name, qint64 maximumBytes);

} // namespace qupia
