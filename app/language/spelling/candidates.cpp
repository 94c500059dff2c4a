// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/kazakhcandidates.h"

#include <QDeadlineTimer>
#include <QSet>

#include <algorithm>
#include <array>

namespace qupia {

namespace {

// Frequent letters first.
constexpr QStringView alphabet = u"аеынірлтдсқкмбуоғжшгзйпүұңөәихяфвюцэьчһщ";

// Letters typed for one another: Russian keys for Kazakh letters, and sounds that are written with care.
constexpr std::array confusions{
    QStringView(u"нң"),
    QStringView(u"кқ"),
    QStringView(u"гғ"),
    QStringView(u"уұү"),
    QStringView(u"оө"),
    QStringView(u"аәе"),
    QStringView(u"иыі"),
    QStringView(u"хһқ"),
    QStringView(u"йи"),
    QStringView(u"бп"),
    QStringView(u"дт"),
    QStringView(u"зс"),
};
// Words with more letters to doubt would give too many candidates.
constexpr qsizetype mostConfused = 400;
// The likeliest candidates come first; a slow machine offers fewer.
constexpr int mostMilliseconds = 400;

QString alternatives(QChar letter)
{
    QString others;
    for (const QStringView group : confusions) {
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
QStringList confused(const QStringList &words)
{
    QStringList result;
    for (const QString &word : words) {
        for (qsizetype index = 0; index < word.size() && result.size() < mostConfused; ++index) {
            const QString others = alternatives(word.at(index));
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

QStringList withALetter(const QString &word)
{
    QStringList result;
    for (const QChar letter : alphabet) {
        for (qsizetype index = 0; index <= word.size(); ++index)
            result << QString(word).insert(index, letter);
    }
    return result;
}

QStringList replaced(const QString &word)
{
    QStringList result;
    for (const QChar letter : alphabet) {
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

QStringList kazakhCandidates(const QString &word, const std::function<WordWorth(const QString &)> &worth)
{
    Found found(word, worth);
    const QStringList once = confused({word});
    found.add(once, 1);
    found.add(withoutDoubledLetter(word), 2);
    const QStringList retyped = withKazakhLetters(word);
    found.add(retyped, 2);
    found.add(swapped(word), 3);
    // Two Kazakh letters missed at once: «онделеді».
    if (found.isEmpty()) {
        found.add(confused(once), 4);
        for (const QString &candidate : retyped)
            found.add(confused({candidate}), 4);
    }
    found.add(withALetter(word), 5);
    found.add(withoutALetter(word), 6);
    found.add(replaced(word), 6);
    return found.bestFirst();
}

} // namespace qupia
