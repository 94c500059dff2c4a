// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/templatelibrary.h"

#include <QByteArray>

#include <optional>

namespace qupia {

// The templates as the program carries them: all that loadLibrary() made of the TOML, so that no start takes them apart again.
// Equal libraries give equal bytes.
QByteArray compiledLibrary(TemplateLibrary library);

// Nothing where the bytes are cut short or of another make. They are the program's own and trusted: never read a user's file so.
std::optional<TemplateLibrary> libraryFromCompiled(const QByteArray &bytes);

} // namespace qupia
