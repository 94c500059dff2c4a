// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/userwords.h"

#include "base/files.h"
#include "language/spelling/wordparts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

Result<QString> textOf(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(*bytes);
    if (decode.hasError()) {
        return Error{QCoreApplication::translate("Dictionaries", "%1 is not a text in UTF-8; save it so and try again.")
                         .arg(QDir::toNativeSeparators(path)),
            Error::Kind::Damaged, path, 0, 0};
    }
    return text;
}

QStringList linesOf(const QString &text)
{
    QStringList words;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString word = plainWord(line.section(u'\t', 0, 0).section(u'/', 0, 0));
        if (!word.isEmpty() && word.size() <= longestCheckedWord && !words.contains(word))
            words << word;
    }
    return words;
}

} // namespace

Result<QStringList> readUserWords(const QString &path)
{
    if (!QFileInfo::exists(path))
        return QStringList();
    const Result<QString> text = textOf(path);
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
    for (const QString &word : words) {
        const QString plain = plainWord(word);
        if (!plain.isEmpty() && !plain.contains(u'\n') && !all.contains(plain))
            all << plain;
    }
    if (all.size() == known->size())
        return {};
    QDir().mkpath(QFileInfo(path).absolutePath());
    return saveFile(path, all.join(u'\n').toUtf8() + '\n');
}

Result<QStringList> importedWords(const QString &path)
{
    const Result<QString> text = textOf(path);
    if (!text)
        return text.error();
    QStringList words = linesOf(*text);
    // The first line of a .dic says how many follow.
    if (!words.isEmpty()) {
        bool isCount = false;
        words.first().toInt(&isCount);
        if (isCount)
            words.removeFirst();
    }
    return words;
}

} // namespace qupia
