// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/references.h"

#include <QRegularExpression>

#include <array>
#include <span>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct PartNoun {
    QStringView beginning;
    QStringView part;
};

// Longer beginnings first.
constexpr std::array kazakhNouns{PartNoun{u"тармақша", u"subpoint"}, PartNoun{u"тармағ", u"point"}, PartNoun{u"тармақ", u"point"},
    PartNoun{u"бөлім", u"section"}, PartNoun{u"бөліг", u"part"}, PartNoun{u"бөлік", u"part"}, PartNoun{u"бап", u"article"},
    PartNoun{u"баб", u"article"}, PartNoun{u"тарау", u"chapter"}, PartNoun{u"қосымша", u"annex"},
    PartNoun{u"абзац", u"paragraph"}};
constexpr std::array russianNouns{PartNoun{u"подпункт", u"subpoint"}, PartNoun{u"пункт", u"point"},
    PartNoun{u"раздел", u"section"}, PartNoun{u"част", u"part"}, PartNoun{u"стать", u"article"}, PartNoun{u"стате", u"article"},
    PartNoun{u"глав", u"chapter"}, PartNoun{u"приложени", u"annex"}, PartNoun{u"абзац", u"paragraph"}};

std::span<const PartNoun> nounsOf(Language language)
{
    return language == Language::Kazakh ? std::span<const PartNoun>(kazakhNouns) : std::span<const PartNoun>(russianNouns);
}

QString partOf(const QString &noun, Language language)
{
    const QString lower = noun.toLower();
    for (const PartNoun &row : nounsOf(language)) {
        if (lower.startsWith(row.beginning))
            return row.part.toString();
    }
    return {};
}

// In Kazakh the noun follows the numbers, in Russian they follow it.
QRegularExpression referencePattern(Language language)
{
    const QString list =
        u"(?<list>\\d+(?:[-.]\\d+)*\\)?(?:(?:\\s*,\\s*|\\s+(?:және|мен|и|или|немесе)\\s+)\\d+(?:[-.]\\d+)*\\)?)*)"_s;
    QStringList nouns;
    for (const PartNoun &row : nounsOf(language))
        nouns << row.beginning.toString();
    const QString noun = u"(?<noun>"_s + nouns.join(u'|') + u")\\p{L}*"_s;
    if (language == Language::Kazakh)
        return QRegularExpression(list + u"[-‑\\s]\\s?"_s + noun);
    return QRegularExpression(u"(?<!\\p{L})"_s + noun + u"\\s+"_s + list, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QList<ReferenceGroup> spokenReferences(const QString &text, Language language)
{
    static const QRegularExpression kazakh = referencePattern(Language::Kazakh);
    static const QRegularExpression russian = referencePattern(Language::Russian);
    static const QRegularExpression number(u"\\d+(?:[-.]\\d+)*"_s);
    QList<ReferenceGroup> groups;
    for (const QRegularExpressionMatch &match : (language == Language::Kazakh ? kazakh : russian).globalMatch(text)) {
        ReferenceGroup group{{}, int(match.capturedStart()), int(match.capturedLength())};
        const QString part = partOf(match.captured(u"noun"_s), language);
        for (const QRegularExpressionMatch &each : number.globalMatch(match.captured(u"list"_s)))
            group.references.append({part, each.captured(), int(match.capturedStart(u"list"_s) + each.capturedStart())});
        groups.append(group);
    }
    return groups;
}

} // namespace qupia
