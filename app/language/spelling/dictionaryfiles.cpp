// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/dictionaryfiles.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cctype>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Dictionaries", text);
}

QString dictionaryName(Language language)
{
    return language == Language::Kazakh ? u"kk_KZ"_s : u"ru_RU"_s;
}

QString packageName(Language language)
{
    return language == Language::Kazakh ? u"hunspell-kk"_s : u"hunspell-ru"_s;
}

QStringList usualFolders()
{
    QStringList folders;
    // Nothing is beside a program that has no QCoreApplication.
    if (QCoreApplication::instance()) {
        const QDir program(QCoreApplication::applicationDirPath());
        folders << program.filePath(u"dictionaries"_s) << program.filePath(u"../share/qupia/dictionaries"_s)
                << program.filePath(u"../Resources/dictionaries"_s);
    }
    folders << QStandardPaths::locateAll(QStandardPaths::AppDataLocation, u"dictionaries"_s, QStandardPaths::LocateDirectory);
    for (const QString &name : {u"hunspell"_s, u"myspell"_s, u"myspell/dicts"_s})
        folders << QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory);
#ifndef Q_OS_WIN
    folders << u"/usr/share/hunspell"_s << u"/usr/local/share/hunspell"_s;
#endif
    return folders;
}

QString folderToNameFor(const QStringList &folders)
{
    if (!folders.isEmpty())
        return folders.first();
    return QCoreApplication::instance() ? QDir(QCoreApplication::applicationDirPath()).filePath(u"dictionaries"_s)
                                        : u"dictionaries"_s;
}

// Flags and morphology follow the word.
bool isWordEnd(char byte)
{
    return byte == '/' || byte == '\t' || byte == '\r' || byte == ' ';
}

} // namespace

Error dictionaryError(Language language, const QString &reason)
{
    const QString name = language == Language::Kazakh
        ? say(QT_TRANSLATE_NOOP("Dictionaries", "The Kazakh spelling dictionary (kk_KZ)"))
        : say(QT_TRANSLATE_NOOP("Dictionaries", "The Russian spelling dictionary (ru_RU)"));
    return {name + u' ' + reason, Error::Kind::NotReadable, {}, 0, 0};
}

Result<DictionaryFiles> findDictionary(Language language, const QStringList &folders)
{
    const QString name = dictionaryName(language);
    const QStringList searched = folders.isEmpty() ? usualFolders() : folders;
    for (const QString &folder : searched) {
        const DictionaryFiles files{QDir(folder).filePath(name + u".aff"_s), QDir(folder).filePath(name + u".dic"_s)};
        if (QFileInfo(files.affixes).isFile() && QFileInfo(files.words).isFile())
            return files;
    }
    const QString reason = say(QT_TRANSLATE_NOOP("Dictionaries",
        "was not found. Words of this language are not checked. Install the package %1, or put %2.aff and %2.dic into %3 "
        "(they come with LibreOffice and with most Linux systems)."));
    return dictionaryError(
        language, reason.arg(packageName(language), name, QDir::toNativeSeparators(QDir::cleanPath(folderToNameFor(folders)))));
}

namespace {

Result<QStringList> headwords(const DictionaryFiles &files, Language language, qsizetype limit, bool inflected)
{
    const Result<QByteArray> bytes = readFile(files.words);
    if (!bytes)
        return bytes.error();
    const auto damaged = [&] {
        const QString reason = say(QT_TRANSLATE_NOOP("Dictionaries", "in %1 is damaged: install it again."));
        Error error = dictionaryError(language, reason.arg(QDir::toNativeSeparators(files.words)));
        error.kind = Error::Kind::Damaged;
        return error;
    };
    // Windows line ends and a byte order mark occur in the Kazakh one.
    const QList<QByteArray> lines = bytes->split('\n');
    bool isCount = false;
    const int count = QString::fromUtf8(lines.first()).remove(u'\uFEFF').trimmed().toInt(&isCount);
    if (!isCount || count <= 0)
        return damaged();
    QStringList words;
    words.reserve(qMin(lines.size(), limit));
    for (qsizetype index = 1; index < lines.size() && words.size() < limit; ++index) {
        const QByteArray &line = lines.at(index);
        const QByteArray word = line.first(std::find_if(line.begin(), line.end(), isWordEnd) - line.begin());
        if (inflected && !line.contains('/'))
            continue;
        if (!word.isEmpty() && !std::isdigit(static_cast<unsigned char>(word.front())))
            words << QString::fromUtf8(word);
    }
    return words.isEmpty() ? Result<QStringList>(damaged()) : Result<QStringList>(words);
}

} // namespace

Result<QStringList> readHeadwords(const DictionaryFiles &files, Language language, qsizetype limit)
{
    return headwords(files, language, limit, false);
}

Result<QStringList> readInflectedHeadwords(const DictionaryFiles &files, Language language)
{
    return headwords(files, language, std::numeric_limits<qsizetype>::max(), true);
}

ExtraWords extraWords(Language language)
{
    const Result<QByteArray> bytes = readFile(u":/dictionaries/%1.txt"_s.arg(languageCode(language)));
    return bytes ? parseExtraWords(QString::fromUtf8(*bytes)) : ExtraWords{};
}

ExtraWords parseExtraWords(const QString &text)
{
    ExtraWords words;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString entry = line.section(u'#', 0, 0).trimmed();
        const QString word = entry.section(u'=', 0, 0).trimmed();
        if (word.isEmpty() || word == u"!"_s || word == u"."_s)
            continue;
        if (word.startsWith(u'!'))
            words.wrong << word.sliced(1).trimmed().toLower();
        else if (word.endsWith(u'.'))
            words.uninflected << word.chopped(1).trimmed().toLower();
        else
            words.added << ExtraWord{word, entry.section(u'=', 1).trimmed()};
    }
    return words;
}

} // namespace qupia
