// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/values/identitynumber.h"

#include <QDate>

#include <array>

namespace qupia {

namespace {

int checkDigit(const std::array<int, 12> &digits)
{
    int sum = 0;
    for (size_t i = 0; i < 11; ++i)
        sum += digits[i] * int(i + 1);
    if (sum % 11 != 10)
        return sum % 11;
    sum = 0;
    for (size_t i = 0; i < 11; ++i)
        sum += digits[i] * int(i < 9 ? i + 3 : i - 8);
    return sum % 11; // 10 equals no digit
}

bool isBinStructure(const std::array<int, 12> &digits)
{
    const int month = digits[2] * 10 + digits[3];
    return month >= 1 && month <= 12 && digits[4] >= 4 && digits[4] <= 6 && digits[5] <= 3;
}

bool isIinStructure(const std::array<int, 12> &digits)
{
    if (digits[6] > 6) // century and sex
        return false;
    const int year = digits[0] * 10 + digits[1];
    const int month = digits[2] * 10 + digits[3];
    const int day = digits[4] * 10 + digits[5];
    const int century = digits[6] == 0 ? 2000 : 1800 + 100 * ((digits[6] - 1) / 2); // 0: foreigners, no century given
    return QDate::isValid(century + year, month, day);
}

} // namespace

IdentityNumber IdentityNumber::parse(const QString &text)
{
    IdentityNumber number;
    std::array<int, 12> digits{};
    bool onlyDigits = true;
    for (const QChar character : text) {
        if (character.isSpace() || character == u'-')
            continue;
        if (character < u'0' || character > u'9') {
            onlyDigits = false;
            continue;
        }
        if (number.digits < 12)
            digits[size_t(number.digits)] = character.unicode() - u'0';
        ++number.digits;
    }
    if (number.digits != 12) {
        number.fault = Fault::Length;
        return number;
    }
    number.kind = digits[4] >= 4 ? Kind::Bin : Kind::Iin;
    const bool structured = onlyDigits && (number.kind == Kind::Bin ? isBinStructure(digits) : isIinStructure(digits));
    if (!structured)
        number.fault = Fault::Structure;
    else if (checkDigit(digits) != digits[11])
        number.fault = Fault::Checksum;
    return number;
}

} // namespace qupia
