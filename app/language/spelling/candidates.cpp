// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/candidates.h"

#include <QDeadlineTimer>
#include <QSet>

#include <algorithm>
#include <array>

namespace qupia {

namespace {

// How one language is mistyped.
struct Typing {
    QStringView alphabet; // frequent letters first
    QList<QStringView> confusions; // letters typed for one another
};

const Typing &typingOf(Language language)
{
    // Russian keys for Kazakh letters, and sounds that are written with care.
    static const Typing kazakh{u"аеынірлтдсқкмбуоғжшгзйпүұңөәихяфвюцэьчһщ",
        {u"нң", u"кқ", u"гғ", u"уұү", u"оө", u"аәе", u"иыі", u"хһқ", u"йи", u"бп", u"дт", u"зс"}};
    // Unstressed vowels, voiced and voiceless consonants, signs.
    static const Typing russian{u"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
        {u"ао", u"еи", u"ыи", u"яие", u"эе", u"её", u"бп", u"дт", u"зс", u"гк", u"вф", u"жш", u"шщ", u"ьъ", u"йи"}};
    return language == Language::Kazakh ? kazakh : russian;
}

// Words with more letters to doubt would give too many candidates.
constexpr qsizetype mostConfused = 400;
// The likeliest candidates come first; a slow machine offers fewer.
constexpr int mostMilliseconds = 400;

QString alternatives(const Typing &typing, QChar letter)
{
    QString others;
    for (const QStringView group : typing.confusions) {
        if (!group.contains(letter))
            continue;
        for (const QChar other : group) {
            if (other != letter && !others.contains(other))
                others += other;
        }
    }
    return others;
}

// Words that differ by one confused letter from any of the given ones.
QStringList confused(const Typing &typing, const QStringList &words)
{
    QStringList result;
    for (const QString &word : words) {
        for (qsizetype index = 0; index < word.size() && result.size() < mostConfused; ++index) {
            const QString others = alternatives(typing, word.at(index));
            for (const QChar other : others) {
                QString candidate = word;
                candidate[index] = other;
                result << candidate;
            }
        }
    }
    return result;
}

// The word as if every Kazakh letter had been typed with a Russian key: «номири» for нөмірі, «курылгы» for құрылғы.
QStringList withKazakhLetters(const QString &word)
{
    struct Reading {
        QStringView typed;
        QStringView meant;
    };
    constexpr std::array readings{
        Reading{u"оуи", u"өүі"}, Reading{u"ои", u"өі"}, Reading{u"ауи", u"әүі"}, Reading{u"кгу", u"қғұ"}, Reading{u"кг", u"қғ"}};
    QStringList result;
    for (const Reading &reading : readings) {
        QString candidate = word;
        for (QChar &letter : candidate) {
            if (const qsizetype index = reading.typed.indexOf(letter); index >= 0)
                letter = reading.meant.at(index);
        }
        if (candidate != word)
            result << candidate;
    }
    return result;
}

QStringList withoutDoubledLetter(const QString &word)
{
    QStringList result;
    for (qsizetype index = 1; index < word.size(); ++index) {
        if (word.at(index) == word.at(index - 1))
            result << QString(word).remove(index, 1);
    }
    return result;
}

QStringList withoutALetter(const QString &word)
{
    QStringList result;
    for (qsizetype index = 0; index < word.size(); ++index)
        result << QString(word).remove(index, 1);
    return result;
}

QStringList swapped(const QString &word)
{
    QStringList result;
    for (qsizetype index = 0; index + 1 < word.size(); ++index) {
        QString candidate = word;
        std::swap(candidate[index], candidate[index + 1]);
        result << candidate;
    }
    return result;
}

QStringList withALetter(const Typing &typing, const QString &word)
{
    QStringList result;
    for (const QChar letter : typing.alphabet) {
        for (qsizetype index = 0; index <= word.size(); ++index)
            result << QString(word).insert(index, letter);
    }
    return result;
}

QStringList replaced(const Typing &typing, const QString &word)
{
    QStringList result;
    for (const QChar letter : typing.alphabet) {
        for (qsizetype index = 0; index < word.size(); ++index) {
            QString candidate = word;
            candidate[index] = letter;
            result << candidate;
        }
    }
    return result;
}

// Keeps what is a word, once, with how far it is from the one typed.
class Found {
public:
    Found(const QString &word, const std::function<WordWorth(const QString &)> &worth) : m_worth(worth), m_tried{word} { }

    bool isEmpty() const { return m_found.isEmpty(); }

    void add(const QStringList &candidates, int distance)
    {
        for (const QString &candidate : candidates) {
            if (m_deadline.hasExpired())
                return;
            if (candidate.isEmpty() || m_tried.contains(candidate))
                continue;
            m_tried.insert(candidate);
            if (const WordWorth worth = m_worth(candidate); worth != WordWorth::NoWord)
                m_found.append({candidate, worth == WordWorth::Listed ? distance - 1 : distance});
        }
    }

    QStringList bestFirst()
    {
        std::stable_sort(
            m_found.begin(), m_found.end(), [](const auto &left, const auto &right) { return left.second < right.second; });
        QStringList words;
        for (const auto &[word, distance] : std::as_const(m_found))
            words << word;
        return words;
    }

private:
    const std::function<WordWorth(const QString &)> &m_worth;
    QSet<QString> m_tried;
    QDeadlineTimer m_deadline{mostMilliseconds};
    QList<std::pair<QString, int>> m_found;
};

} // namespace

QStringList candidates(Language language, const QString &word, const std::function<WordWorth(const QString &)> &worth)
{
    const Typing &typing = typingOf(language);
    Found found(word, worth);
    const QStringList once = confused(typing, {word});
    found.add(once, 1);
    found.add(withoutDoubledLetter(word), 2);
    const QStringList retyped = language == Language::Kazakh ? withKazakhLetters(word) : QStringList();
    found.add(retyped, 2);
    found.add(swapped(word), 3);
    // Two Kazakh letters missed at once: «онделеді».
    if (found.isEmpty()) {
        found.add(confused(typing, once), 4);
        for (const QString &candidate : retyped)
            found.add(confused(typing, {candidate}), 4);
    }
    found.add(withALetter(typing, word), 5);
    found.add(withoutALetter(word), 6);
    found.add(replaced(typing, word), 6);
    return found.bestFirst();
}

} // namespace qupia
