// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/kazakh/suffixtags.h"

#include <QRegularExpression>

namespace qupia {

using namespace Qt::StringLiterals;

std::optional<SuffixTags> suffixTags(const QString &tags)
{
    static const QRegularExpression separators(u"[;,\\s]+"_s);
    static const QStringList silent{u"nom"_s, u"sg"_s, u"n"_s};
    SuffixTags result;
    const QStringList names = tags.toLower().split(separators, Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (silent.contains(name))
            continue;
        if (name == "pl"_L1)
            result.form.plural = true;
        else if (name == "p3"_L1)
            result.form.possessive = true;
        else if (name == "attr"_L1)
            result.form.attributive = true;
        else if (const auto kazakhCase = kazakhCaseFromCode(name))
            result.kazakhCase = *kazakhCase;
        else
            return std::nullopt;
    }
    if (result.form.attributive && result.kazakhCase == KazakhCase::Nominative)
        result.kazakhCase = KazakhCase::Locative;
    return result;
}

} // namespace qupia
