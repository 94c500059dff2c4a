// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/document/documentchecks.h"
#include "checks/findingmaker.h"

namespace qupia {

using namespace Qt::StringLiterals;

QList<Finding> checkUnknownFields(const CheckContext &context)
{
    QList<Finding> findings;
    for (auto it = context.document.values.keyBegin(); it != context.document.values.keyEnd(); ++it) {
        if (!context.library.field(*it))
            findings.append(
                findingOf(context, u"unknown-field"_s, Place{*it, {}, {}}, {{u"name"_s, asArgument(it->toString())}}));
    }
    return findings;
}

} // namespace qupia
