// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that includes Hunspell.

#include "language/kazakh/letters.h"
#include "language/spelling/candidates.h"
#include "language/spelling/dictionaryfiles.h"
#include "language/spelling/kazakhspeller.h"
#include "language/spelling/loanwords.h"
#include "language/spelling/speller.h"
#include "language/spelling/wordparts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <string>
#include <vector>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Suggestions for longer words take seconds.
constexpr qsizetype longestSuggestedWord = 40;

constexpr qsizetype allHeadwords = 1'000'000;
constexpr qsizetype fewHeadwords = 200; // enough to see whether a dictionary works

// Hunspell opens files itself. On Windows it takes UTF-8 only for paths with this prefix.
QByteArray hunspellPath(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
#ifdef Q_OS_WIN
    return (u"\\\\?\\"_s + QDir::toNativeSeparators(absolute)).toUtf8();
#else
    return QFile::encodeName(absolute);
#endif
}

class HunspellSpeller final : public Speller {
public:
    HunspellSpeller(Language language, const DictionaryFiles &files)
        : m_language(language), m_hunspell(hunspellPath(files.affixes).constData(), hunspellPath(files.words).constData())
    {
    }

    void add(const ExtraWords &words)
    {
        for (const ExtraWord &extra : words.added) {
            const std::string word = extra.word.toStdString();
            if (extra.model.isEmpty())
                m_hunspell.add(word);
            else
                m_hunspell.add_with_affix(word, extra.model.toStdString());
        }
        forbid(words.wrong);
    }

    // With all their forms.
    void forbid(const QStringList &words)
    {
        for (const QString &word : words)
            m_hunspell.remove(word.toStdString());
    }

    // A dictionary whose halves do not fit, or whose encoding is not UTF-8, knows none of its own words.
    bool knowsSomeOf(const QStringList &headwords) const
    {
        const qsizetype step = qMax<qsizetype>(1, headwords.size() / 50);
        for (qsizetype index = 0; index < headwords.size(); index += step) {
            if (accepts(headwords.at(index)))
                return true;
        }
        return false;
    }

    Language language() const override { return m_language; }

    bool accepts(const QString &word) const override
    {
        const QString plain = plainWord(word);
        const QString checked = plain.sliced(uncheckedLength(plain));
        if (checked.isEmpty())
            return !plain.isEmpty();
        if (checked.size() > longestCheckedWord)
            return false;
        const QMutexLocker locker(&m_mutex);
        return m_hunspell.spell(checked.toStdString()) || allPartsAccepted(checked, [this](const QString &part) {
            return !part.isEmpty() && m_hunspell.spell(part.toStdString());
        });
    }

    QStringList suggestions(const QString &word, int limit) const override
    {
        const QString plain = plainWord(word);
        if (plain.isEmpty() || plain.size() > longestSuggestedWord || limit <= 0)
            return {};
        const qsizetype unchecked = uncheckedLength(plain);
        const QString part = plain.sliced(unchecked);
        const LetterCase wanted = letterCase(part);
        QStringList words = candidates(m_language, part.toLower(), [this, wanted](const QString &candidate) {
            const QMutexLocker locker(&m_mutex);
            const bool known = m_hunspell.spell(inLetterCase(candidate, wanted).toStdString());
            return known ? WordWorth::Listed : WordWorth::NoWord;
        });
        for (QString &each : words)
            each = plain.first(unchecked) + inLetterCase(each, wanted);
        if (words.isEmpty()) // slow, and rarely better
            words = slowSuggestions(plain);
        words.removeDuplicates();
        return words.first(qMin(words.size(), qsizetype(limit)));
    }

private:
    QStringList slowSuggestions(const QString &word) const
    {
        std::vector<std::string> found;
        {
            const QMutexLocker locker(&m_mutex);
            found = m_hunspell.suggest(word.toStdString());
        }
        QStringList words;
        for (const std::string &suggestion : found) {
            const QString text = QString::fromStdString(suggestion);
            // Hunspell likes to cut a word in two; the halves rarely mean anything.
            if (!text.contains(u' '))
                words << text;
        }
        return words;
    }

    Language m_language;
    mutable QMutex m_mutex; // Hunspell keeps state while it works
    mutable Hunspell m_hunspell;
};

} // namespace

namespace {

// kk_KZ lists abbreviations in small letters («тмд») and bits of suffixes («ге», «нд») as nouns with all their forms, and any
// typo is one of those. Words without a vowel take no suffixes, and of the short ones only those that our own list confirms.
KazakhWords kazakhWords(const QStringList &headwords, QStringList loans, const ExtraWords &extra)
{
    constexpr qsizetype shortWord = 2;
    QStringList stems;
    QStringList bare = extra.uninflected;
    for (const ExtraWord &word : extra.added)
        stems << word.word;
    const WordList own(stems);
    const WordList wrong(extra.wrong + extra.uninflected);
    for (const QString &word : headwords) {
        const QString lower = word.toLower();
        const bool stem =
            own.contains(lower) || (word.size() > shortWord && std::any_of(lower.begin(), lower.end(), isKazakhVowel));
        if (stem && !wrong.contains(lower))
            stems << word;
        else if (!stem)
            bare << word;
    }
    loans.removeIf([&wrong](const QString &word) { return wrong.contains(word); });
    return {WordList(stems), WordList(loans), WordList(bare), WordList(extra.wrong)};
}

// None where there is no Russian dictionary.
QStringList loansFromRussian(const QStringList &folders)
{
    const Result<DictionaryFiles> files = findDictionary(Language::Russian, folders);
    if (!files)
        return {};
    const Result<QStringList> words = readInflectedHeadwords(*files, Language::Russian);
    return words ? loanStems(*words) : QStringList();
}

} // namespace

Result<std::shared_ptr<const Speller>> loadHunspellSpeller(Language language, const QStringList &folders)
{
    const Result<DictionaryFiles> files = findDictionary(language, folders);
    if (!files)
        return files.error();
    const bool needsStems = language == Language::Kazakh;
    const Result<QStringList> headwords = readHeadwords(*files, language, needsStems ? allHeadwords : fewHeadwords);
    if (!headwords)
        return headwords.error();
    const auto hunspell = std::make_shared<HunspellSpeller>(language, *files);
    if (!hunspell->knowsSomeOf(*headwords)) {
        const QString reason =
            QCoreApplication::translate("Dictionaries", "in %1 cannot be used: it is damaged or not in UTF-8. Install it again.");
        Error error = dictionaryError(language, reason.arg(QDir::toNativeSeparators(files->words)));
        error.kind = Error::Kind::Damaged;
        return error;
    }
    const ExtraWords extra = extraWords(language);
    hunspell->add(extra);
    if (!needsStems)
        return std::shared_ptr<const Speller>(hunspell);
    KazakhWords words = kazakhWords(*headwords, loansFromRussian(folders), extra);
    return std::shared_ptr<const Speller>(std::make_shared<KazakhSpeller>(hunspell, std::move(words)));
}

} // namespace qupia
