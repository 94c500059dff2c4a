// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/kazakh/roleforms.h"

#include "language/kazakh/suffixes.h"

namespace qupia {

using namespace Qt::StringLiterals;

ProposedForms proposedRoleForms(const QString &word, bool plural)
{
    ProposedForms proposed;
    if (word.trimmed().isEmpty())
        return proposed;
    for (const QString &code : {u"nom"_s, u"gen"_s, u"dat"_s, u"acc"_s, u"loc"_s, u"abl"_s, u"ins"_s}) {
        const Inflection inflection = inflect(word, *kazakhCaseFromCode(code), {.plural = plural});
        proposed.forms.insert(code, inflection.form);
        proposed.certain = proposed.certain && inflection.certain;
    }
    return proposed;
}

} // namespace qupia
