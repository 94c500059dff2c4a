// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/bilingualchecks.h"

#include "checks/bilingual/sentences.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

qsizetype listMarks(const QString &text)
{
    qsizetype marks = 0;
    const auto lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines)
        marks += line.startsWith(u"- ") || line.startsWith(u"[] ") ? 1 : 0;
    return marks + text.count(u';');
}

} // namespace

void checkStructure(const TextPair &pair, PairFindings &found)
{
    if (pair.text.kk.trimmed().isEmpty() || pair.text.ru.trimmed().isEmpty())
        return;
    const qsizetype kazakh = sentencesOf(pair.text.kk).size();
    const qsizetype russian = sentencesOf(pair.text.ru).size();
    const auto count = [](qsizetype number) { return asArgument(QString::number(number)); };
    if (kazakh != russian)
        found.add(u"bilingual.sentences"_s, {{u"kk"_s, count(kazakh)}, {u"ru"_s, count(russian)}});
    else if (listMarks(pair.text.kk) != listMarks(pair.text.ru))
        found.add(
            u"bilingual.items"_s, {{u"kk"_s, count(listMarks(pair.text.kk) + 1)}, {u"ru"_s, count(listMarks(pair.text.ru) + 1)}});
}

// Kazakh and Russian legal sentences are about equally long.
void checkLengths(const TextPair &pair, PairFindings &found)
{
    constexpr qsizetype shortest = 60;
    constexpr double mostTimes = 2.2;
    const double kazakh = double(pair.text.kk.size());
    const double russian = double(pair.text.ru.size());
    if (qMin(kazakh, russian) < 1 || qMax(kazakh, russian) < shortest
        || qMax(kazakh, russian) < mostTimes * qMin(kazakh, russian))
        return;
    found.add(u"bilingual.length"_s,
        {{u"kk"_s, asArgument(QString::number(pair.text.kk.size()))},
            {u"ru"_s, asArgument(QString::number(pair.text.ru.size()))}});
}

} // namespace qupia
