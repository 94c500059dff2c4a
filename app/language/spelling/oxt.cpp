// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file of this room that includes libzip.

#include "language/spelling/oxt.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QXmlStreamReader>

#include <zip.h>

#include <memory>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_int64_t mostEntries = 10'000;
constexpr qint64 largestEntry = 64 * 1024 * 1024;
constexpr qint64 largestIndex = 1024 * 1024;

Error failure(const char *message, const QString &path)
{
    return {QCoreApplication::translate("Dictionaries", message).arg(QDir::toNativeSeparators(path)), Error::Kind::Damaged, path,
        0, 0};
}

Error damaged(const QString &path)
{
    return failure(QT_TRANSLATE_NOOP("Dictionaries", "%1 is damaged, or no extension of LibreOffice (.oxt)."), path);
}

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

// Reads from the bytes, which must live as long.
Archive openArchive(const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!archive)
        zip_source_free(source);
    return {archive, zip_discard};
}

// What an entry says of its size is not believed: reading stops at the limit.
Result<QByteArray> contentOf(zip_t *archive, const QString &name, qint64 limit, const QString &path)
{
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
        zip_fopen(archive, name.toUtf8().constData(), ZIP_FL_ENC_UTF_8), zip_fclose);
    if (!file)
        return damaged(path);
    QByteArray content;
    QByteArray block(256 * 1024, Qt::Uninitialized);
    while (true) {
        const zip_int64_t count = zip_fread(file.get(), block.data(), zip_uint64_t(block.size()));
        if (count < 0)
            return damaged(path);
        if (count == 0)
            return content;
        content.append(block.constData(), qsizetype(count));
        if (content.size() > limit)
            return failure(QT_TRANSLATE_NOOP("Dictionaries", "%1 holds more than a dictionary could need."), path);
    }
}

QStringList namesIn(zip_t *archive)
{
    QStringList names;
    const zip_int64_t count = qMin(zip_get_num_entries(archive, 0), mostEntries);
    for (zip_int64_t index = 0; index < count; ++index) {
        if (const char *name = zip_get_name(archive, zip_uint64_t(index), ZIP_FL_ENC_GUESS))
            names << QString::fromUtf8(name);
    }
    return names;
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
DictionaryEntry namedLikeLanguage(const QStringList &names, Language language)
{
    for (const QString &name : names) {
        if (!name.endsWith(".dic"_L1, Qt::CaseInsensitive) || !isOf(name.section(u'/', -1).chopped(4), language))
            continue;
        const QString affixes = name.chopped(4) + u".aff"_s;
        return {names.contains(affixes) ? affixes : QString(), name};
    }
    return {};
}

Result<DictionaryEntry> findEntry(zip_t *archive, Language language, const QString &path)
{
    const QStringList names = namesIn(archive);
    for (const QString &name : names) {
        if (!name.endsWith(".xcu"_L1, Qt::CaseInsensitive))
            continue;
        const Result<QByteArray> index = contentOf(archive, name, largestIndex, path);
        if (!index)
            return index.error();
        const DictionaryEntry entry = namedByIndex(*index, name.section(u'/', 0, -2), language);
        if (!entry.words.isEmpty())
            return entry;
    }
    return namedLikeLanguage(names, language);
}

} // namespace

Result<DictionaryBytes> dictionaryInOxt(const QString &path, Language language)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const Archive archive = openArchive(*bytes);
    if (!archive)
        return damaged(path);
    const Result<DictionaryEntry> entry = findEntry(archive.get(), language, path);
    if (!entry)
        return entry.error();
    if (entry->words.isEmpty())
        return failure(language == Language::Kazakh
                ? QT_TRANSLATE_NOOP("Dictionaries", "%1 holds no Kazakh spelling dictionary.")
                : QT_TRANSLATE_NOOP("Dictionaries", "%1 holds no Russian spelling dictionary."),
            path);
    DictionaryBytes found;
    for (const auto &[name, part] : {std::pair(entry->affixes, &found.affixes), std::pair(entry->words, &found.words)}) {
        if (name.isEmpty())
            continue;
        const Result<QByteArray> content = contentOf(archive.get(), name, largestEntry, path);
        if (!content)
            return content.error();
        *part = *content;
    }
    return found;
}

} // namespace qupia
