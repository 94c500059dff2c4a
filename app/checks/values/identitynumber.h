// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace qupia {

// БИН and ИИН, the twelve-digit numbers of Kazakhstan: a БИН begins with year and month of registration and has the kind of
// the entity (4, 5, 6) as its fifth digit; an ИИН begins with the date of birth. The last digit is a check digit: weights 1…11
// modulo 11, on 10 again with weights 3…11, 1, 2; 10 again is no number at all.
struct IdentityNumber {
    enum class Kind { Bin, Iin };
    enum class Fault { None, Length, Structure, Checksum };
    Kind kind = Kind::Bin;
    Fault fault = Fault::None;
    int digits = 0; // how many were given

    static IdentityNumber parse(const QString &text);
};

} // namespace qupia
