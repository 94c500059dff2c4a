// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"

namespace qupia {

// What the page is, for search engines: name, version, date, languages, publisher, as JSON-LD. Data, nothing that runs.
QString structuredData(const ComposedPolicy &policy, const QList<Language> &languages);

} // namespace qupia
