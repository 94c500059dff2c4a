// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "checks/finding.h"
#include "compose/composedpolicy.h"

namespace qupia {

// The review sheet in one language, as a tree that every format can write: the facts, each rule of the law with its state, the
// findings accepted with their reasons, the edition of the law, the hash of the policy's text. It says that it is no legal
// advice.
ComposedPolicy reviewSheet(const PolicyDocument &document, const TemplateLibrary &library, const ComposedPolicy &policy,
    const QList<Finding> &findings, Language language);

// The sheet of a document as a file of a format ("html", "pdf"), composed and checked here. The same document and format give the
// same bytes.
Result<QByteArray> reviewSheetFile(
    const PolicyDocument &document, const TemplateLibrary &library, Language language, const QString &format);

} // namespace qupia
