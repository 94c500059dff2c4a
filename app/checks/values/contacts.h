// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace qupia {

// Whether what was typed can be what it is meant to be. All take any text.

// local@domain (RFC 5321 without quoted local parts); international domains in letters or in punycode.
bool isEmail(const QString &text);
// A name of at least two labels, as the DNS knows it; no address of numbers.
bool isDomain(const QString &text);
// +7 (or 8) and ten digits after blanks, hyphens and brackets are taken out.
bool isKazakhPhone(const QString &text);
// http or https with a domain, no user or password.
bool isWebAddress(const QString &text);
// Six digits, or letter, two digits, letter, digit, letter, digit.
bool isPostalCode(const QString &text);
// 00:00 … 24:00; minutes since midnight, or -1.
int minutesOfDay(const QString &text);

} // namespace qupia
