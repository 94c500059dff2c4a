// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/pasted.h"

#include "language/scripts.h"

#include <algorithm>

namespace qupia {

namespace {

bool isOddSpace(QChar character)
{
    return character.isSpace() && character != u' ' && character != u'\n' && character != u'\r' && character != u'\u2028'
        && character != u'\u2029';
}

} // namespace

PastedText pastedText(const QString &clipboard, Language language)
{
    PastedText pasted;
    const QString composed = clipboard.normalized(QString::NormalizationForm_C);
    pasted.composed = int(clipboard.size() - composed.size());
    const QList<ScriptFault> found = scriptFaults(composed, language);
    pasted.hidden = int(std::count_if(found.begin(), found.end(), [](const ScriptFault &fault) {
        return fault.kind == ScriptFault::Kind::Invisible || fault.kind == ScriptFault::Kind::Control
            || fault.kind == ScriptFault::Kind::Bidi;
    }));
    QString text = cleaned(composed);
    for (QChar &character : text) {
        if (isOddSpace(character))
            character = u' ';
    }
    pasted.spaces = int(std::count_if(composed.begin(), composed.end(), isOddSpace));
    // Back to front, so that offsets stay.
    const QList<ScriptFault> faults = scriptFaults(text, language);
    for (auto fault = faults.rbegin(); fault != faults.rend(); ++fault) {
        if (fault->replacement.isEmpty())
            continue;
        text.replace(fault->offset, fault->length, fault->replacement);
        ++pasted.letters;
    }
    pasted.text = text;
    return pasted;
}

} // namespace qupia
