// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/userspeller.h"

#include "language/spelling/kazakhforms.h"
#include "language/spelling/wordparts.h"

#include <algorithm>
#include <array>

namespace qupia {

namespace {

// Endings of nouns and adjectives that take the place of the last letters of the word as a dictionary lists it.
struct RussianPattern {
    QStringView listed;
    std::array<QStringView, 12> others;
};
constexpr std::array russianPatterns{
    RussianPattern{u"ый", {u"ого", u"ому", u"ым", u"ом", u"ая", u"ой", u"ую", u"ое", u"ые", u"ых", u"ыми"}},
    RussianPattern{u"ий", {u"его", u"ему", u"им", u"ем", u"ая", u"ой", u"ую", u"ое", u"ие", u"их", u"ими", u"ого"}},
    RussianPattern{u"ия", {u"ии", u"ию", u"ией", u"ий", u"иям", u"иями", u"иях"}},
    RussianPattern{u"а", {u"ы", u"и", u"е", u"у", u"ой", u"ам", u"ами", u"ах", u""}},
    RussianPattern{u"я", {u"и", u"е", u"ю", u"ей", u"ям", u"ями", u"ях", u"ь"}},
    RussianPattern{u"о", {u"а", u"у", u"ом", u"е", u"ам", u"ами", u"ах", u""}},
    RussianPattern{u"е", {u"я", u"ю", u"ем", u"ям", u"ями", u"ях", u"й"}},
    RussianPattern{u"ь", {u"я", u"ю", u"ем", u"е", u"и", u"ей", u"ям", u"ями", u"ях", u"ью"}},
    RussianPattern{u"й", {u"я", u"ю", u"ем", u"е", u"и", u"ев", u"ям", u"ями", u"ях"}},
};
// After a consonant.
constexpr std::array russianEndings{QStringView(u"а"), QStringView(u"у"), QStringView(u"ом"), QStringView(u"е"),
    QStringView(u"ы"), QStringView(u"и"), QStringView(u"ов"), QStringView(u"ам"), QStringView(u"ами"), QStringView(u"ах"),
    QStringView(u"ем"), QStringView(u"ей")};
constexpr qsizetype shortestStem = 3;

// Whether the word is a form of one in the list. Both in lower case.
bool isRussianForm(QStringView word, const WordList &words)
{
    if (words.contains(word))
        return true;
    const auto listed = [&words](QStringView stem, QStringView ending) {
        QString candidate = stem.toString();
        candidate += ending;
        return words.contains(candidate);
    };
    for (const RussianPattern &pattern : russianPatterns) {
        for (const QStringView other : pattern.others) {
            const QStringView stem = word.chopped(qMin(other.size(), word.size()));
            if (!other.isNull() && word.endsWith(other) && stem.size() >= shortestStem && listed(stem, pattern.listed))
                return true;
        }
    }
    return std::ranges::any_of(russianEndings, [&](QStringView ending) {
        const QStringView stem = word.chopped(qMin(ending.size(), word.size()));
        const bool consonant = !stem.isEmpty() && !QStringView(u"аеёиоуыэюяьй").contains(stem.back());
        return word.endsWith(ending) && stem.size() >= shortestStem && consonant && words.contains(stem);
    });
}

// One letter more, less or other, or two that changed places.
bool isOneEditAway(QStringView left, QStringView right)
{
    const auto [first, second] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const QStringView restLeft(first, left.end());
    const QStringView restRight(second, right.end());
    if (restLeft.isEmpty() || restRight.isEmpty())
        return restLeft.size() + restRight.size() == 1;
    if (restLeft.sliced(1) == restRight || restLeft == restRight.sliced(1) || restLeft.sliced(1) == restRight.sliced(1))
        return true;
    return restLeft.size() >= 2 && restRight.size() >= 2 && restLeft[0] == restRight[1] && restLeft[1] == restRight[0]
        && restLeft.sliced(2) == restRight.sliced(2);
}

class UserSpeller final : public Speller {
public:
    UserSpeller(std::shared_ptr<const Speller> speller, const QStringList &words)
        : m_speller(std::move(speller)), m_words(words), m_list(words), m_forms(WordList(words))
    {
    }

    Language language() const override { return m_speller->language(); }

    bool accepts(const QString &word) const override
    {
        if (m_speller->accepts(word))
            return true;
        const QString lower = plainWord(word).toLower();
        if (lower.isEmpty() || lower.size() > longestCheckedWord)
            return false;
        return isForm(lower) || allPartsAccepted(lower, [this](const QString &part) {
            return !part.isEmpty() && (m_speller->accepts(part) || isForm(part));
        });
    }

    QStringList suggestions(const QString &word, int limit) const override
    {
        const QString plain = plainWord(word);
        const QString lower = plain.toLower();
        QStringList own;
        for (const QString &candidate : m_words) {
            if (own.size() < limit && isOneEditAway(lower, candidate.toLower()))
                own << inLetterCase(candidate, qMax(letterCase(candidate), letterCase(plain)));
        }
        QStringList all = own + m_speller->suggestions(word, limit);
        all.removeDuplicates();
        return all.first(qMin(all.size(), qsizetype(qMax(0, limit))));
    }

private:
    bool isForm(QStringView lower) const
    {
        return language() == Language::Kazakh ? m_forms.recognises(lower) : isRussianForm(lower, m_list);
    }

    std::shared_ptr<const Speller> m_speller;
    QStringList m_words;
    WordList m_list;
    KazakhForms m_forms;
};

} // namespace

std::shared_ptr<const Speller> withUserWords(std::shared_ptr<const Speller> speller, const QStringList &words)
{
    if (!speller || words.isEmpty())
        return speller;
    return std::make_shared<UserSpeller>(std::move(speller), words);
}

} // namespace qupia
