// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/kinds/wordtext.h"

#include <QList>

namespace qupia {

// A span of time as a text writes it. The units stay apart: 24 hours are no working day.
struct Term {
    enum class Unit { WorkingDays, CalendarDays, Hours, Months, Years };
    int count = 0;
    Unit unit = Unit::CalendarDays;
    qsizetype word = 0; // where its number stands
};

// «в течение трёх рабочих дней», «30 дней», «72 часа», «күнтізбелік он күн», «үш жұмыс күні»: of one sentence.
QList<Term> termsIn(const WordText &text, int sentence);

enum class TermAgainstLimit { Within, Longer, OtherUnit };

// Against a limit in working days. A term in another unit is longer where it can reach over the limit in a week without holidays;
// hours that cannot are OtherUnit.
TermAgainstLimit againstWorkingDays(const Term &term, int limit);

} // namespace qupia
