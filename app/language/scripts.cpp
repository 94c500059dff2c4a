// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/scripts.h"

#include "language/characters.h"
#include "language/lookalikes.h"

#include <algorithm>
#include <optional>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

bool isWordUnit(QChar character)
{
    // ¥ stands for Ұ in texts from old fonts.
    return character.isLetter() || character.isMark() || character == u'¥';
}

// Runs of invisible characters of one kind.
void addHidden(QStringView text, QList<ScriptFault> *faults)
{
    for (qsizetype at = 0; at < text.size();) {
        const CodePoint codePoint = codePointAt(text, at);
        std::optional<ScriptFault::Kind> kind;
        switch (characterKind(codePoint.value)) {
        case CharacterKind::Invisible:
            kind = ScriptFault::Kind::Invisible;
            break;
        case CharacterKind::Bidi:
            kind = ScriptFault::Kind::Bidi;
            break;
        case CharacterKind::Control:
            kind = ScriptFault::Kind::Control;
            break;
        case CharacterKind::Visible:
        case CharacterKind::Space:
        case CharacterKind::LineBreak:
            break;
        }
        if (kind) {
            const bool goesOn =
                !faults->isEmpty() && faults->last().kind == *kind && faults->last().offset + faults->last().length == at;
            if (goesOn)
                faults->last().length += codePoint.units;
            else
                faults->append({*kind, int(at), codePoint.units, {}});
        }
        at += codePoint.units;
    }
}

// The nearest letter before or after, over spaces: tells what script a one-letter word stands in.
bool hasCyrillicNeighbours(QStringView text, qsizetype start, qsizetype end)
{
    qsizetype before = start - 1;
    while (before >= 0 && text.at(before).isSpace())
        --before;
    qsizetype after = end;
    while (after < text.size() && text.at(after).isSpace())
        ++after;
    const bool cyrillicAfter = after > end && after < text.size() && text.at(after).script() == QChar::Script_Cyrillic;
    const bool cyrillicBefore = before < 0
        || (before < start - 1
            && (text.at(before).script() == QChar::Script_Cyrillic || u".,;:!?»)"_s.contains(text.at(before))));
    return cyrillicBefore && cyrillicAfter;
}

std::optional<ScriptFault> judged(QStringView text, qsizetype start, qsizetype end, Language language)
{
    const QString part = text.sliced(start, end - start).toString();
    const auto fault = [&](ScriptFault::Kind kind, const QString &replacement) {
        return ScriptFault{kind, int(start), int(end - start), replacement};
    };
    const QString kazakh = withKazakhLetters(part, language);
    const ScriptCount scripts = countScripts(kazakh);
    if (scripts.cyrillic > 0 && scripts.latin + scripts.greek > 0)
        return fault(ScriptFault::Kind::MixedScripts, inOneScript(kazakh));
    if (kazakh != part && scripts.cyrillic > 0)
        return fault(ScriptFault::Kind::ForeignLetter, kazakh);
    if (const QString word = lookAlikeWord(part); !word.isEmpty())
        return fault(ScriptFault::Kind::LookAlikeWord, word);
    // «c» for the Russian preposition «с»; «a)» and «витамин C» stay.
    if (language == Language::Russian && part.size() == 1 && u"acoykACOYK"_s.contains(part)
        && hasCyrillicNeighbours(text, start, end))
        return fault(ScriptFault::Kind::LookAlikeWord, toCyrillicLookAlikes(part).value_or(part));
    return std::nullopt;
}

void addWords(QStringView text, Language language, QList<ScriptFault> *faults)
{
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordUnit(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && isWordUnit(text.at(at)))
            ++at;
        if (const auto fault = judged(text, start, at, language))
            faults->append(*fault);
    }
}

} // namespace

QString cleaned(const QString &text, LineBreaks breaks)
{
    QString clean;
    clean.reserve(text.size());
    const QChar lineBreak = breaks == LineBreaks::Keep ? u'\n' : u' ';
    for (qsizetype at = 0; at < text.size();) {
        const CodePoint codePoint = codePointAt(text, at);
        switch (characterKind(codePoint.value)) {
        case CharacterKind::Visible:
            clean += QStringView(text).sliced(at, codePoint.units);
            break;
        case CharacterKind::Space:
            clean += u' ';
            break;
        case CharacterKind::LineBreak:
            if (codePoint.value != U'\n' || at == 0 || text.at(at - 1) != u'\r')
                clean += lineBreak;
            break;
        case CharacterKind::Invisible:
        case CharacterKind::Bidi:
        case CharacterKind::Control:
            break;
        }
        at += codePoint.units;
    }
    return clean.normalized(QString::NormalizationForm_C);
}

QList<ScriptFault> scriptFaults(const QString &text, Language language)
{
    QList<ScriptFault> faults;
    addHidden(text, &faults);
    addWords(text, language, &faults);
    std::stable_sort(faults.begin(), faults.end(),
        [](const ScriptFault &left, const ScriptFault &right) { return left.offset < right.offset; });
    return faults;
}

} // namespace qupia
