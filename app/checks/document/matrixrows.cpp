// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/document/documentchecks.h"
#include "checks/findingmaker.h"

namespace qupia {

using namespace Qt::StringLiterals;

QList<Finding> checkMatrix(const CheckContext &context)
{
    QList<Finding> findings;
    const Place place{FieldId(u"matrix"_s), {}, {}};
    for (const MatrixRow &row : context.profile.matrix) {
        const Category *category = context.library.category(row.category);
        const QMap<QString, InterfaceText> arguments{{u"category"_s, category->label()}, {u"note"_s, category->note}};
        if (row.purposes.isEmpty())
            findings.append(findingOf(context, u"value.matrix-purpose"_s, place, arguments));
        const bool counted = row.term.choice == "months"_L1 || row.term.choice == "years"_L1;
        if (row.term.choice.isEmpty() || (counted && row.term.count <= 0))
            findings.append(findingOf(context, u"value.matrix-term"_s, place, arguments));
        if (category->warn)
            findings.append(findingOf(context, u"value.matrix-excess"_s, place, arguments));
    }
    return findings;
}

} // namespace qupia
