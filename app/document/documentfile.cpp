// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentfile.h"

#include "document/documentparts.h"
#include "document/editionjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kindKey = "kind"_L1;
constexpr auto kindOfPolicy = "qupia-policy"_L1;
constexpr auto formatKey = "format"_L1;
constexpr auto templatesKey = "templates"_L1;
constexpr auto presetKey = "preset"_L1;
constexpr auto valuesKey = "values"_L1;
constexpr auto samplesKey = "samples"_L1;
constexpr auto choicesKey = "choices"_L1;
constexpr auto overridesKey = "overrides"_L1;
constexpr auto acceptedKey = "accepted"_L1;
constexpr auto ignoredKey = "ignoredWords"_L1;
constexpr auto editionsKey = "editions"_L1;

Error damaged(const QString &why)
{
    const QString message = QCoreApplication::translate(
        "Document", "This is not a readable Qupia document: %1. The file was not changed; open another one or an earlier copy.");
    return {message.arg(why), Error::Kind::Damaged, {}, 0, 0};
}

QString say(const char *text)
{
    return QCoreApplication::translate("Document", text);
}

// Fails on bytes that are no UTF-8: QJsonDocument alone would let some of them pass inside strings.
bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    Q_UNUSED(decoded)
    return !decoder.hasError();
}

// Inside the parts: what this version cannot hold must not be lost silently on the next save.
bool partIsWhole(QLatin1StringView key, const QJsonValue &part)
{
    const QJsonObject object = part.toObject();
    const QJsonArray array = part.toArray();
    const auto isChoice = [](const QJsonValue &choice) { return choice == "on"_L1 || choice == "off"_L1; };
    if (key == choicesKey)
        return std::all_of(object.begin(), object.end(), isChoice);
    if (key == overridesKey)
        return std::all_of(object.begin(), object.end(), isOverride);
    const auto isWords = [&](Language language) {
        const QJsonValue words = object.value(languageCode(language));
        const QJsonArray list = words.toArray();
        const bool texts = std::all_of(list.begin(), list.end(), [](const QJsonValue &word) { return word.isString(); });
        return words.isUndefined() || (words.isArray() && texts);
    };
    if (key == ignoredKey)
        return std::ranges::all_of(policyLanguages, isWords);
    if (key == acceptedKey)
        return std::all_of(array.begin(), array.end(), [](const QJsonValue &entry) { return entry["rule"_L1].isString(); });
    if (key == editionsKey)
        return std::all_of(array.begin(), array.end(), isEdition);
    return std::all_of(array.begin(), array.end(), [](const QJsonValue &entry) { return entry.isString(); });
}

// The part that is damaged; a newer version may hold other things inside its parts.
QString wrongShape(const QJsonObject &root, bool newer)
{
    const QString damagedPart = say(QT_TRANSLATE_NOOP("Document", "the part \"%1\" is damaged"));
    for (const auto key : {valuesKey, choicesKey, overridesKey, templatesKey, samplesKey, acceptedKey, ignoredKey, editionsKey}) {
        const QJsonValue part = root.value(key);
        const bool isList = key == samplesKey || key == acceptedKey || key == editionsKey;
        const bool fits = part.isUndefined() || (isList ? part.isArray() : part.isObject());
        if (!fits || (!newer && !partIsWhole(key, part)))
            return damagedPart.arg(key);
    }
    return root.contains(presetKey) && !root.value(presetKey).isString() ? damagedPart.arg(presetKey) : QString();
}

PolicyDocument documentFromJson(QJsonObject root)
{
    PolicyDocument document;
    document.templatesId = root[templatesKey]["id"_L1].toString();
    document.templatesEdition = root[templatesKey]["edition"_L1].toString();
    document.preset = PresetId(root.value(presetKey).toString());

    const QJsonObject values = root.value(valuesKey).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it.value().isNull()) // no answer, as in a change
            document.values.insert(FieldId(it.key()), it.value());
    }
    const QJsonArray samples = root.value(samplesKey).toArray();
    for (const QJsonValue &sample : samples)
        document.samples.insert(FieldId(sample.toString()));
    const QJsonObject choices = root.value(choicesKey).toObject();
    for (auto it = choices.begin(); it != choices.end(); ++it)
        document.choices.insert(ClauseId(it.key()), it.value() == "on"_L1 ? ClauseChoice::On : ClauseChoice::Off);
    const QJsonObject overrides = root.value(overridesKey).toObject();
    for (auto it = overrides.begin(); it != overrides.end(); ++it)
        document.overrides.insert(ClauseId(it.key()), overrideFromJson(it.value().toObject()));

    document.accepted = acceptedFromJson(root.value(acceptedKey).toArray());
    document.editions = editionsFromJson(root.value(editionsKey).toArray());

    document.ignoredWords = ignoredFromJson(root.value(ignoredKey).toObject());

    for (const auto known :
        {kindKey, formatKey, presetKey, valuesKey, samplesKey, choicesKey, overridesKey, acceptedKey, editionsKey})
        root.remove(known);
    keepRest(root, ignoredKey, {"kk"_L1, "ru"_L1});
    keepRest(root, templatesKey, {"id"_L1, "edition"_L1});
    document.rest = root;
    return document;
}

} // namespace

QByteArray writeDocument(const PolicyDocument &document)
{
    QJsonObject values;
    for (auto it = document.values.begin(); it != document.values.end(); ++it)
        values[it.key().toString()] = it.value();
    QJsonArray samples;
    for (const FieldId &sample : document.samples)
        samples.append(sample.toString());
    QJsonObject choices;
    for (auto it = document.choices.begin(); it != document.choices.end(); ++it)
        choices[it.key().toString()] = it.value() == ClauseChoice::On ? u"on"_s : u"off"_s;
    QJsonObject overrides;
    for (auto it = document.overrides.begin(); it != document.overrides.end(); ++it)
        overrides[it.key().toString()] = overrideToJson(it.value());

    QJsonObject root = document.rest;
    root[kindKey] = kindOfPolicy;
    root[formatKey] = documentFormatVersion;
    root[templatesKey] = withRest({{"id"_L1, document.templatesId}, {"edition"_L1, document.templatesEdition}},
        document.rest.value(templatesKey).toObject());
    root[presetKey] = document.preset.toString();
    root[valuesKey] = values;
    root[samplesKey] = samples;
    root[choicesKey] = choices;
    root[overridesKey] = overrides;
    if (!document.accepted.isEmpty())
        root[acceptedKey] = acceptedToJson(document.accepted);
    const QJsonObject ignored = withRest(ignoredToJson(document.ignoredWords), document.rest.value(ignoredKey).toObject());
    if (!ignored.isEmpty())
        root[ignoredKey] = ignored;
    if (!document.editions.isEmpty())
        root[editionsKey] = editionsToJson(document.editions);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<LoadedDocument> readDocument(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return damaged(say(QT_TRANSLATE_NOOP("Document", "the file is empty")));
    if (bytes.size() > maximumDocumentBytes)
        return damaged(say(QT_TRANSLATE_NOOP("Document", "it is far too large")));
    if (!isUtf8(bytes))
        return damaged(say(QT_TRANSLATE_NOOP("Document", "it is not UTF-8 text")));

    QJsonParseError fault;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const QString why = say(QT_TRANSLATE_NOOP("Document", "it breaks off or is damaged at character %1"));
        return damaged(why.arg(fault.offset));
    }
    const QJsonObject root = json.object();
    const double format = root.value(formatKey).toDouble();
    if (root.value(kindKey) != kindOfPolicy || format < 1 || format != std::floor(format))
        return damaged(say(QT_TRANSLATE_NOOP("Document", "it is some other kind of file")));
    const bool newer = format > documentFormatVersion;
    if (const QString why = wrongShape(root, newer); !why.isEmpty())
        return damaged(why);

    LoadedDocument loaded;
    loaded.formatVersion = int(qMin(format, 1e9));
    loaded.readOnly = newer;
    loaded.document = documentFromJson(root);
    return loaded;
}

} // namespace qupia
