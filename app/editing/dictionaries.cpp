// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/dictionaries.h"

#include "language/spelling/userspeller.h"
#include "language/spelling/userwords.h"

#include <QDir>

namespace qupia {

using namespace Qt::StringLiterals;

Dictionaries::Dictionaries(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    for (const Language language : policyLanguages) {
        if (const Result<QStringList> words = readUserWords(file(language)))
            m_words[size_t(language)] = *words;
    }
}

QString Dictionaries::file(Language language) const
{
    return QDir(m_folder).filePath(u"words-%1.txt"_s.arg(languageCode(language)));
}

void Dictionaries::setDictionary(Language language, std::shared_ptr<const Speller> dictionary)
{
    m_dictionaries[size_t(language)] = std::move(dictionary);
    combine(language);
}

void Dictionaries::combine(Language language)
{
    m_spellers[size_t(language)] = withUserWords(m_dictionaries[size_t(language)], m_words[size_t(language)]);
    emit changed(language);
}

// Another window may have written words of its own.
Result<void> Dictionaries::reread(Language language)
{
    const Result<QStringList> words = readUserWords(file(language));
    if (!words)
        return words.error();
    m_words[size_t(language)] = *words;
    combine(language);
    return {};
}

Result<void> Dictionaries::add(Language language, const QStringList &words)
{
    const Result<void> added = addUserWords(file(language), words);
    return added ? reread(language) : added;
}

Result<void> Dictionaries::remove(Language language, const QStringList &words)
{
    const Result<void> removed = removeUserWords(file(language), words);
    return removed ? reread(language) : removed;
}

Result<qsizetype> Dictionaries::importFrom(Language language, const QString &path)
{
    const Result<QStringList> words = importedWords(path, language);
    if (!words)
        return words.error();
    const qsizetype before = m_words[size_t(language)].size();
    const Result<void> added = add(language, *words);
    if (!added)
        return added.error();
    return m_words[size_t(language)].size() - before;
}

} // namespace qupia
