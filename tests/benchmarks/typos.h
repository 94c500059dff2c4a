// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QHash>
#include <QRandomGenerator>
#include <QString>

namespace qupia::bench {

// Slips of the finger, one in a word. The last two are Kazakh's: a letter that a Russian keyboard lacks, a suffix of the other
// harmony.
enum class Typo { Dropped, Doubled, Swapped, NeighbourKey, KazakhLetter, Harmony };

inline QList<Typo> typosOf(Language language)
{
    QList<Typo> kinds{Typo::Dropped, Typo::Doubled, Typo::Swapped, Typo::NeighbourKey};
    if (language == Language::Kazakh)
        kinds += {Typo::KazakhLetter, Typo::Harmony};
    return kinds;
}

inline QString nameOf(Typo kind)
{
    static const QStringList names{QStringLiteral("letter dropped"), QStringLiteral("letter doubled"),
        QStringLiteral("letters swapped"), QStringLiteral("key beside it"), QStringLiteral("Kazakh letter for a Russian one"),
        QStringLiteral("suffix of the other harmony")};
    return names.at(int(kind));
}

// The letters of one row lie beside each other.
inline QString besideOnKeyboard(QChar letter)
{
    static const QStringList rows{
        QStringLiteral("әіңғүұқөһ"), QStringLiteral("йцукенгшщзхъ"), QStringLiteral("фывапролджэ"), QStringLiteral("ячсмитьбю")};
    for (const QString &row : rows) {
        const qsizetype at = row.indexOf(letter);
        if (at >= 0)
            return row.mid(qMax(qsizetype(0), at - 1), 1) + row.mid(at + 1, 1);
    }
    return {};
}

// The word as it is where the kind finds no place in it.
inline QString withTypo(const QString &word, Typo kind, QRandomGenerator &random)
{
    static const QHash<QChar, QChar> confused{{u'ң', u'н'}, {u'қ', u'к'}, {u'ғ', u'г'}, {u'ұ', u'у'}, {u'ү', u'у'}, {u'ө', u'о'},
        {u'ә', u'а'}, {u'і', u'и'}, {u'н', u'ң'}, {u'к', u'қ'}};
    static const QHash<QChar, QChar> otherHarmony{{u'а', u'е'}, {u'е', u'а'}, {u'ы', u'і'}, {u'і', u'ы'}};
    const int at = random.bounded(int(word.size()));
    QString wrong = word;
    switch (kind) {
    case Typo::Dropped:
        return wrong.remove(at, 1);
    case Typo::Doubled:
        return wrong.insert(at, word.at(at));
    case Typo::Swapped:
        if (at + 1 < word.size())
            std::swap(wrong[at], wrong[at + 1]);
        return wrong;
    case Typo::NeighbourKey:
        if (const QString beside = besideOnKeyboard(word.at(at)); !beside.isEmpty())
            wrong[at] = beside.at(random.bounded(int(beside.size())));
        return wrong;
    case Typo::KazakhLetter:
        for (int step = 0; step < word.size(); ++step) {
            const int place = (at + step) % int(word.size());
            if (confused.contains(word.at(place))) {
                wrong[place] = confused.value(word.at(place));
                return wrong;
            }
        }
        return wrong;
    case Typo::Harmony:
        for (qsizetype place = word.size() - 1; place >= 0; --place) {
            if (otherHarmony.contains(word.at(place))) {
                wrong[place] = otherHarmony.value(word.at(place));
                return wrong;
            }
        }
        return wrong;
    }
    return wrong;
}

} // namespace qupia::bench
