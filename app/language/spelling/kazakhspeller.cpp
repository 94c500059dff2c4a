// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/kazakhspeller.h"

#include "language/spelling/candidates.h"
#include "language/spelling/wordparts.h"

#include <algorithm>

namespace qupia {

namespace {

constexpr qsizetype longestSuggestedWord = 30;

} // namespace

KazakhSpeller::KazakhSpeller(std::shared_ptr<const Speller> dictionary, KazakhWords words)
    : m_dictionary(std::move(dictionary)), m_forms(std::move(words.stems), std::move(words.loans)), m_bare(std::move(words.bare)),
      m_wrong(std::move(words.wrong))
{
}

bool KazakhSpeller::accepts(const QString &word) const
{
    const QString plain = plainWord(word);
    if (plain.isEmpty() || plain.size() > longestCheckedWord)
        return false;
    const qsizetype unchecked = uncheckedLength(plain);
    if (unchecked == plain.size())
        return true;
    const QString checked = plain.sliced(unchecked);
    if (unchecked > 0 && m_forms.isEnding(checked.toLower()))
        return true;
    if (m_forms.isStem(checked.toLower()))
        return true;
    return allPartsAccepted(checked, [this](const QString &part) { return acceptsPart(part); });
}

bool KazakhSpeller::acceptsPart(const QString &part) const
{
    const QString lower = part.toLower();
    if (lower.isEmpty() || m_wrong.contains(lower))
        return false;
    return m_bare.contains(lower) || m_forms.recognises(lower);
}

QStringList KazakhSpeller::suggestions(const QString &word, int limit) const
{
    const QString plain = plainWord(word);
    const qsizetype unchecked = uncheckedLength(plain);
    if (plain.isEmpty() || plain.size() > longestCheckedWord || limit <= 0)
        return {};
    QStringList parts = plain.sliced(unchecked).split(u'-');
    const auto wrong = std::find_if(parts.begin(), parts.end(), [this](const QString &part) { return !acceptsPart(part); });
    if (wrong == parts.end())
        return {};
    const QString original = *wrong;
    QStringList result;
    const QStringList replacements = suggestionsForPart(original, limit);
    for (const QString &replacement : replacements) {
        *wrong = replacement;
        result << plain.first(unchecked) + parts.join(u'-');
    }
    return result;
}

QStringList KazakhSpeller::suggestionsForPart(const QString &part, int limit) const
{
    if (part.size() < 2 || part.size() > longestSuggestedWord)
        return {};
    const LetterCase wanted = letterCase(part);
    const QString lower = part.toLower();
    QStringList words = candidates(Language::Kazakh, lower, [this](const QString &candidate) {
        if (!acceptsPart(candidate))
            return WordWorth::NoWord;
        return m_forms.isStem(candidate) ? WordWorth::Listed : WordWorth::Derived;
    });
    if (words.isEmpty()) // slow, and rarely better
        words = m_dictionary->suggestions(lower, limit);
    QStringList result;
    for (const QString &word : std::as_const(words)) {
        const QString cased = inLetterCase(word, wanted);
        if (result.size() < limit && !result.contains(cased) && !word.contains(u'-') && acceptsPart(word))
            result << cased;
    }
    return result;
}

} // namespace qupia
