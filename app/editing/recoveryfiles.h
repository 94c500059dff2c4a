// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/policydocument.h"

#include <QLockFile>
#include <QStringList>

#include <memory>

namespace qupia {

// Keeps a copy of unsaved work beside the program's own data, so that a crash or a power cut loses seconds, not hours.
// A copy is held by a lock while its window lives; what nobody holds was left behind by a session that ended badly.
class RecoveryFile {
public:
    RecoveryFile();
    ~RecoveryFile(); // ends well: the copy is removed

    void write(const PolicyDocument &document);
    void discard();

    // Copies left behind, newest first.
    static QStringList leftBehind();

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace qupia
