// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"
#include "compose/composedpolicy.h"

#include <QByteArray>

namespace qupia {

// Findings as SARIF 2.1.0, for tools that gather what checkers say. `uri` names the document; accepted findings are suppressed
// results.
QByteArray findingsAsSarif(const QList<Finding> &findings, const TemplateLibrary &library, const ComposedPolicy &policy,
    InterfaceLanguage language, const QString &uri);

} // namespace qupia
