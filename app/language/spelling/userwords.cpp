// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/userwords.h"

#include "base/files.h"
#include "language/spelling/oxt.h"
#include "language/spelling/wordparts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostImportedWords = 500'000;

Error failure(const char *message, const QString &path)
{
    return {QCoreApplication::translate("Dictionaries", message).arg(QDir::toNativeSeparators(path)), Error::Kind::Damaged, path,
        0, 0};
}

// The encoding that the affixes of a Hunspell dictionary name: "SET KOI8-R".
QByteArray encodingOf(const QByteArray &affixes)
{
    for (const QByteArray &line : affixes.split('\n')) {
        const QByteArray plain = line.simplified();
        if (plain.startsWith("SET "))
            return plain.mid(4).replace("microsoft-cp", "windows-");
    }
    return "UTF-8";
}

Result<QString> textOf(const QByteArray &bytes, const QByteArray &encoding, const QString &path)
{
    QStringDecoder decode(encoding.constData());
    if (!decode.isValid()) {
        Error error = failure(
            QT_TRANSLATE_NOOP("Dictionaries", "%1 is written in %2, which cannot be read here; save it in UTF-8 and try again."),
            path);
        error.message = error.message.arg(QString::fromLatin1(encoding));
        return error;
    }
    const QString text = decode(bytes);
    if (decode.hasError())
        return failure(QT_TRANSLATE_NOOP("Dictionaries", "%1 is not a text in UTF-8; save it so and try again."), path);
    return text;
}

QStringList linesOf(const QString &text)
{
    QStringList words;
    QSet<QString> seen;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const qsizetype end =
            std::find_if(line.begin(), line.end(), [](QChar c) { return c == u'/' || c == u'\t'; }) - line.begin();
        const QString word = plainWord(line.first(end).toString());
        if (!word.isEmpty() && word.size() <= longestCheckedWord && !seen.contains(word)) {
            seen.insert(word);
            words << word;
        }
    }
    return words;
}

bool isWord(const QString &line)
{
    return std::ranges::any_of(line, [](QChar c) { return c.isLetter(); })
        && std::ranges::all_of(line, [](QChar c) { return c.isLetter() || c.isMark() || c == u'-' || c == u'\''; });
}

// The affixes beside a .dic; empty where there are none.
QByteArray affixesBeside(const QString &path)
{
    const QFileInfo file(path);
    if (file.suffix().compare("dic"_L1, Qt::CaseInsensitive) != 0)
        return {};
    const Result<QByteArray> affixes = readFile(file.dir().filePath(file.completeBaseName() + u".aff"_s));
    return affixes ? *affixes : QByteArray();
}

Result<void> write(const QString &path, const QStringList &words)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    return saveFile(path, words.isEmpty() ? QByteArray() : words.join(u'\n').toUtf8() + '\n');
}

} // namespace

Result<QStringList> readUserWords(const QString &path)
{
    if (!QFileInfo::exists(path))
        return QStringList();
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<QString> text = textOf(*bytes, "UTF-8", path);
    if (!text)
        return text.error();
    return linesOf(*text);
}

Result<void> addUserWords(const QString &path, const QStringList &words)
{
    const Result<QStringList> known = readUserWords(path);
    if (!known)
        return known.error();
    QStringList all = *known;
    QSet<QString> seen(all.cbegin(), all.cend());
    for (const QString &word : words) {
        const QString plain = plainWord(word);
        if (!plain.isEmpty() && !plain.contains(u'\n') && !seen.contains(plain)) {
            seen.insert(plain);
            all << plain;
        }
    }
    return all.size() == known->size() ? Result<void>() : write(path, all);
}

Result<void> removeUserWords(const QString &path, const QStringList &words)
{
    const Result<QStringList> known = readUserWords(path);
    if (!known)
        return known.error();
    QStringList left = *known;
    left.removeIf([gone = QSet<QString>(words.cbegin(), words.cend())](const QString &word) { return gone.contains(word); });
    return left.size() == known->size() ? Result<void>() : write(path, left);
}

Result<QStringList> importedWords(const QString &path, Language language)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    DictionaryBytes dictionary{affixesBeside(path), *bytes};
    if (bytes->startsWith("PK\x03\x04")) {
        const Result<DictionaryBytes> packed = dictionaryInOxt(path, language);
        if (!packed)
            return packed.error();
        dictionary = *packed;
    }
    const Result<QString> text = textOf(dictionary.words, encodingOf(dictionary.affixes), path);
    if (!text)
        return text.error();
    QStringList words = linesOf(*text);
    words.removeIf([](const QString &line) { return !isWord(line); }); // and the count on the first line of a .dic
    if (words.isEmpty())
        return failure(QT_TRANSLATE_NOOP("Dictionaries", "%1 holds no words."), path);
    if (words.size() > mostImportedWords)
        return failure(QT_TRANSLATE_NOOP("Dictionaries", "%1 holds more than a dictionary could need."), path);
    return words;
}

} // namespace qupia
