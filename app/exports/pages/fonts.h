// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QList>

namespace qupia {

// Families of the fonts that the program carries; both have every Kazakh letter.
inline const QString &serifFamily()
{
    static const QString family = QStringLiteral("Qupia Serif");
    return family;
}
inline const QString &sansFamily()
{
    static const QString family = QStringLiteral("Qupia Sans");
    return family;
}

struct CarriedFont {
    QString family;
    QString style;
    QString path; // of its file
    bool bold = false;
    bool italic = false;
};
QList<CarriedFont> carriedFonts(const QString &folder = QStringLiteral(":/fonts"));

// Makes the families known to Qt; any call after the first that succeeds does nothing. Fails where a file is missing, the
// platform plugin takes no fonts, or there is no QGuiApplication: without its fonts a page would show boxes and nobody would
// notice.
Result<void> loadPolicyFonts(const QString &folder = QStringLiteral(":/fonts"));

} // namespace qupia
