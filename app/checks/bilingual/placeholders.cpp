// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/bilingualchecks.h"

#include "library/textpattern.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// What both languages must name: party words and gender may be spread as the grammar wants.
QStringList namesOf(const QString &source)
{
    QStringList names;
    const QList<PatternPlaceholder> placeholders = parseTextPattern(source).placeholders();
    for (const PatternPlaceholder &placeholder : placeholders) {
        if (placeholder.name != "op"_L1 && placeholder.name != "user"_L1)
            names << (placeholder.target.isEmpty() ? placeholder.name : placeholder.name + u':' + placeholder.target);
    }
    return names;
}

void report(const QStringList &here, QStringList there, Language lacking, PairFindings &found)
{
    for (const QString &name : here) {
        if (there.removeOne(name))
            continue;
        const bool twice = here.count(name) > 1 && there.isEmpty() && here.indexOf(name) != here.lastIndexOf(name);
        found.add(twice ? u"bilingual.placeholder-twice"_s : u"bilingual.placeholder"_s,
            {{u"placeholder"_s, asArgument(u'{' + name + u'}')}, {u"language"_s, asArgument(languageCode(lacking))}});
    }
}

} // namespace

// Of wordings of the user's own; the templates' were compared when the program was built.
void checkPlaceholders(const TextPair &pair, PairFindings &found)
{
    const auto wording = found.context().document.overrides.constFind(pair.clause);
    if (!pair.first || wording == found.context().document.overrides.constEnd() || wording->text.kk.trimmed().isEmpty()
        || wording->text.ru.trimmed().isEmpty())
        return;
    const QStringList kazakh = namesOf(wording->text.kk);
    const QStringList russian = namesOf(wording->text.ru);
    report(kazakh, russian, Language::Russian, found);
    report(russian, kazakh, Language::Kazakh, found);
}

} // namespace qupia
