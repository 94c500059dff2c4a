// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/oxt.h"

#include "base/files.h"
#include "base/ziparchive.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr ZipLimits limits{10'000, 64 * 1024 * 1024};

Error failure(const char *message, const QString &path)
{
    return {QCoreApplication::translate("Dictionaries", message).arg(QDir::toNativeSeparators(path)), Error::Kind::Damaged, path,
        0, 0};
}

Error damaged(const QString &path)
{
    return failure(QT_TRANSLATE_NOOP("Dictionaries", "%1 is damaged, or no extension of LibreOffice (.oxt)."), path);
}

// What may belong to a dictionary, by its path within the extension.
using Entries = QMap<QString, QByteArray>;

Result<Entries> entriesOf(const QByteArray &bytes, const QString &path)
{
    Entries entries;
    bool whole = true;
    const Result<void> read = readZip(bytes, limits, [&](const ZipPart &part) {
        const QString name = QString::fromUtf8(part.path);
        const QString suffix = name.section(u'.', -1).toLower();
        if (suffix != "xcu"_L1 && suffix != "dic"_L1 && suffix != "aff"_L1)
            return;
        whole = whole && !part.damaged;
        entries.insert(name, part.bytes);
    });
    if (!read)
        return Error{QDir::toNativeSeparators(path) + u": "_s + read.error().message, read.error().kind, path, 0, 0};
    return whole ? Result<Entries>(entries) : Result<Entries>(damaged(path));
}

struct DictionaryEntry {
    QString affixes; // may be empty
    QString words;
};

// What an index (dictionaries.xcu) says of one dictionary.
struct IndexNode {
    QStringList locations;
    QString format;
    QStringList locales;
};

// The dictionaries that an index names.
QList<IndexNode> nodesOf(const QByteArray &index)
{
    QList<IndexNode> nodes;
    QXmlStreamReader xml(index);
    IndexNode node;
    QString property;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "node"_L1)
            node = {};
        else if (xml.isStartElement() && xml.name() == "prop"_L1)
            property = xml.attributes().value("http://openoffice.org/2001/registry"_L1, "name"_L1).toString();
        else if (xml.isEndElement() && xml.name() == "node"_L1)
            nodes << std::exchange(node, {});
        else if (xml.isCharacters() && !xml.isWhitespace()) {
            const QStringList words = xml.text().toString().simplified().split(u' ');
            if (property == "Locations"_L1)
                node.locations += words;
            else if (property == "Format"_L1)
                node.format = words.first();
            else if (property == "Locales"_L1)
                node.locales += words;
        }
    }
    return nodes;
}

bool isOf(const QString &locale, Language language)
{
    const QString code = languageCode(language);
    return locale.compare(code, Qt::CaseInsensitive) == 0 || locale.startsWith(code + u'-', Qt::CaseInsensitive)
        || locale.startsWith(code + u'_', Qt::CaseInsensitive);
}

DictionaryEntry namedByIndex(const QByteArray &index, const QString &folder, Language language)
{
    const QList<IndexNode> nodes = nodesOf(index);
    for (const IndexNode &node : nodes) {
        if (node.format != "DICT_SPELL"_L1
            || std::ranges::none_of(node.locales, [&](const QString &each) { return isOf(each, language); }))
            continue;
        DictionaryEntry entry;
        for (const QString &location : node.locations) {
            const QString name = QDir::cleanPath(QString(location).replace("%origin%"_L1, folder.isEmpty() ? u"."_s : folder));
            (name.endsWith(".aff"_L1, Qt::CaseInsensitive) ? entry.affixes : entry.words) = name;
        }
        return entry;
    }
    return {};
}

// Without an index, by the name: kk_KZ.dic.
DictionaryEntry namedLikeLanguage(const Entries &entries, Language language)
{
    const QStringList names = entries.keys();
    for (const QString &name : names) {
        if (!name.endsWith(".dic"_L1, Qt::CaseInsensitive) || !isOf(name.section(u'/', -1).chopped(4), language))
            continue;
        const QString affixes = name.chopped(4) + u".aff"_s;
        return {names.contains(affixes) ? affixes : QString(), name};
    }
    return {};
}

DictionaryEntry findEntry(const Entries &entries, Language language)
{
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (!it.key().endsWith(".xcu"_L1, Qt::CaseInsensitive))
            continue;
        const DictionaryEntry entry = namedByIndex(*it, it.key().section(u'/', 0, -2), language);
        if (!entry.words.isEmpty())
            return entry;
    }
    return namedLikeLanguage(entries, language);
}

} // namespace

Result<DictionaryBytes> dictionaryInOxt(const QString &path, Language language)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<Entries> entries = entriesOf(*bytes, path);
    if (!entries)
        return entries.error();
    const DictionaryEntry entry = findEntry(*entries, language);
    if (entry.words.isEmpty())
        return failure(language == Language::Kazakh
                ? QT_TRANSLATE_NOOP("Dictionaries", "%1 holds no Kazakh spelling dictionary.")
                : QT_TRANSLATE_NOOP("Dictionaries", "%1 holds no Russian spelling dictionary."),
            path);
    // An index may name what is not there.
    if (!entries->contains(entry.words) || !(entry.affixes.isEmpty() || entries->contains(entry.affixes)))
        return damaged(path);
    return DictionaryBytes{entries->value(entry.affixes), entries->value(entry.words)};
}

} // namespace qupia
