// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/docx/docxnumbering.h"

namespace qupia {

using namespace Qt::StringLiterals;

QList<int> numberingLevels(const QList<Row> &rows)
{
    int section = 0;
    int clause = 0;
    int item = 0;
    QList<int> levels;
    for (const Row &row : rows) {
        levels.append(-1);
        if (row.tickBox)
            continue;
        if (row.number == QString::number(section + 1) && row.kind == Row::Kind::Heading) {
            ++section;
            clause = item = 0;
            levels.last() = 0;
        } else if (row.number == u"%1.%2"_s.arg(section).arg(clause + 1) && row.kind != Row::Kind::Heading) {
            ++clause;
            item = 0;
            levels.last() = 1;
        } else if (row.number == u"%1)"_s.arg(item + 1) && row.kind == Row::Kind::ListItem) {
            ++item;
            levels.last() = 2;
        }
    }
    return levels;
}

} // namespace qupia
