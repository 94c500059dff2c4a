// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/lists.h"

#include <QRegularExpression>

namespace qupia {

using namespace Qt::StringLiterals;

QString joined(const QStringList &members, Language language)
{
    QStringList filled = members;
    filled.removeAll(QString());
    if (filled.size() < 2)
        return filled.join(QString());
    const QString last = filled.takeLast();
    const QString conjunction = language == Language::Kazakh ? u" және "_s : u" и "_s;
    return filled.join(", "_L1) + conjunction + last;
}

QString withoutFinalStop(const QString &text)
{
    // One letter before the stop makes an abbreviation: «т.б.», «г.».
    static const QRegularExpression abbreviation(u"(^|[^\\p{L}])\\p{L}\\.$"_s);
    QString bare = text.trimmed();
    while (bare.endsWith(u';') || bare.endsWith(u',') || (bare.endsWith(u'.') && !abbreviation.match(bare).hasMatch())) {
        bare.chop(1);
        bare = bare.trimmed();
    }
    return bare;
}

} // namespace qupia
