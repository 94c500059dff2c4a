// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <QString>

namespace qupia {

// How an article is cited in the interface's language: «94-V, ст. 25(2)(8)».
QString citationText(const ArticleId &article);

} // namespace qupia
