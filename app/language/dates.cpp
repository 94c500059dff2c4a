// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/dates.h"

#include <array>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct MonthName {
    QStringView kazakh;
    QStringView russianGenitive;
};

constexpr std::array monthNames{
    MonthName{u"қаңтар", u"января"},
    MonthName{u"ақпан", u"февраля"},
    MonthName{u"наурыз", u"марта"},
    MonthName{u"сәуір", u"апреля"},
    MonthName{u"мамыр", u"мая"},
    MonthName{u"маусым", u"июня"},
    MonthName{u"шілде", u"июля"},
    MonthName{u"тамыз", u"августа"},
    MonthName{u"қыркүйек", u"сентября"},
    MonthName{u"қазан", u"октября"},
    MonthName{u"қараша", u"ноября"},
    MonthName{u"желтоқсан", u"декабря"},
};

} // namespace

QString monthInDate(int month, Language language)
{
    if (month < 1 || month > int(monthNames.size()))
        return {};
    const MonthName &name = monthNames.at(size_t(month) - 1);
    return (language == Language::Kazakh ? name.kazakh : name.russianGenitive).toString();
}

QString dateText(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    const QString month = monthInDate(date.month(), language);
    if (language == Language::Kazakh)
        return u"%1 жылғы %2 %3"_s.arg(date.year()).arg(date.day()).arg(month);
    return u"%1 %2 %3 года"_s.arg(date.day()).arg(month).arg(date.year());
}

} // namespace qupia
