// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "language/spelling/speller.h"

#include <QObject>
#include <QStringList>

#include <array>

namespace qupia {

// Spelling in both languages: the dictionary as it was loaded and the user's own words, which are kept in a file for each
// language and written at each change. A file of words that cannot be read is left alone, and nothing is added to it.
class Dictionaries : public QObject {
    Q_OBJECT

public:
    explicit Dictionaries(const QString &folder, QObject *parent = nullptr);

    void setDictionary(Language language, std::shared_ptr<const Speller> dictionary);
    // With the user's own words. Null: no dictionary for this language.
    std::shared_ptr<const Speller> speller(Language language) const { return m_spellers[size_t(language)]; }

    QStringList words(Language language) const { return m_words[size_t(language)]; }
    Result<void> add(Language language, const QStringList &words);
    Result<void> remove(Language language, const QStringList &words);
    // A list of words, a .dic or an .oxt; how many words were new.
    Result<qsizetype> importFrom(Language language, const QString &path);

signals:
    void changed(qupia::Language language); // its speller is another one

private:
    QString file(Language language) const;
    Result<void> reread(Language language);
    void combine(Language language);

    QString m_folder;
    std::array<std::shared_ptr<const Speller>, 2> m_dictionaries;
    std::array<std::shared_ptr<const Speller>, 2> m_spellers;
    std::array<QStringList, 2> m_words;
};

} // namespace qupia
