// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/kinds.h"
#include "checks/law/lawchecks.h"

namespace qupia {

QList<Finding> checkUntranslated(const LawContext &context, const Rule &rule)
{
    constexpr qsizetype fewestWords = 4; // names and addresses may well be the same
    QList<Finding> findings;
    for (auto it = context.check.document.overrides.begin(); it != context.check.document.overrides.end(); ++it) {
        const QString kazakh = it->text.kk.simplified();
        if (kazakh.isEmpty() || kazakh != it->text.ru.simplified() || !context.isPrinted(it.key()))
            continue;
        const WordText *words = context.reworded(it.key(), Language::Kazakh);
        if (!words || words->words.size() < fewestWords)
            continue;
        Place place;
        place.clause = it.key();
        place.language = Language::Kazakh;
        Finding finding = lawFinding(context, rule, place);
        finding.candidate = true;
        findings.append(finding);
    }
    return findings;
}

} // namespace qupia
