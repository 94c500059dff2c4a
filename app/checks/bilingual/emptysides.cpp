// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/bilingualchecks.h"

#include "checks/findingmaker.h"

namespace qupia {

using namespace Qt::StringLiterals;

QList<Finding> checkEmptySides(const CheckContext &context)
{
    QList<Finding> findings;
    const QList<TextPair> pairs = textPairs(context);
    for (const TextPair &pair : pairs) {
        PairFindings found(context, pair, findings);
        for (const Language language : policyLanguages) {
            if (pair.text.in(language).trimmed().isEmpty() && !pair.text.in(otherLanguage(language)).trimmed().isEmpty())
                found.add(u"bilingual.empty"_s, {{u"language"_s, asArgument(languageCode(language))}});
        }
    }
    return findings;
}

} // namespace qupia
