// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/bilingualchecks.h"

#include "language/scripts.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString ruleOf(ScriptFault::Kind kind)
{
    switch (kind) {
    case ScriptFault::Kind::MixedScripts:
    case ScriptFault::Kind::LookAlikeWord:
        return u"bilingual.look-alike"_s;
    case ScriptFault::Kind::ForeignLetter:
        return u"bilingual.stand-in"_s;
    case ScriptFault::Kind::Invisible:
    case ScriptFault::Kind::Control:
    case ScriptFault::Kind::Bidi:
        return u"bilingual.invisible"_s;
    }
    return {};
}

// «й» written as и and a mark above.
void checkComposition(const QString &text, Language language, PairFindings &found)
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (!text.at(at).isMark())
            continue;
        const QString pair = text.sliced(at - 1, 2);
        const QString composed = pair.normalized(QString::NormalizationForm_C);
        if (composed != pair)
            found.add(u"bilingual.decomposed"_s, language, int(at - 1), 2, {}, composed);
    }
}

} // namespace

void checkLetters(const TextPair &pair, PairFindings &found)
{
    for (const Language language : policyLanguages) {
        const QString &text = pair.text.in(language);
        const QList<ScriptFault> faults = scriptFaults(text, language);
        for (const ScriptFault &fault : faults) {
            // Only U+FFFC, our own, is no control character to anybody.
            if (text.sliced(fault.offset, fault.length).contains(u'\uFFFC'))
                continue;
            const bool removes = fault.kind == ScriptFault::Kind::Invisible || fault.kind == ScriptFault::Kind::Control
                || fault.kind == ScriptFault::Kind::Bidi;
            const QString replacement = removes ? u""_s : fault.replacement.isEmpty() ? QString() : fault.replacement;
            found.add(ruleOf(fault.kind), language, fault.offset, fault.length, {}, replacement);
        }
        checkComposition(text, language, found);
    }
}

} // namespace qupia
