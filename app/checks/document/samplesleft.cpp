// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/document/documentchecks.h"
#include "checks/findingmaker.h"

namespace qupia {

using namespace Qt::StringLiterals;

QList<Finding> checkSamplesLeft(const CheckContext &context)
{
    QList<Finding> findings;
    for (const FieldId &id : context.document.samples) {
        const Field *field = context.library.field(id);
        if (!field || !applies(*field, context.profile) || !context.document.values.contains(id))
            continue;
        findings.append(findingOf(context, u"sample-left"_s, *field));
    }
    return findings;
}

} // namespace qupia
