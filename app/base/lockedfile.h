// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QLockFile>

#include <memory>

namespace qupia {

// "This document is open here." Held while a document is open; a second window is told who has it.
class LockedFile {
public:
    // Error::Kind::Locked where another process holds it. A lock left by a crashed process is taken over.
    // On a read-only folder there is nothing to lock and this succeeds.
    static Result<std::unique_ptr<LockedFile>> acquire(const QString &path);

private:
    explicit LockedFile(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) { }

    std::unique_ptr<QLockFile> m_lock;
};

} // namespace qupia
