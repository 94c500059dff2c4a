// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentparts.h"

#include <algorithm>
#include <array>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto templateTextKey = "template"_L1;

QJsonObject pairToJson(const Localized<QString> &pair)
{
    return {{"kk"_L1, pair.kk}, {"ru"_L1, pair.ru}};
}

Localized<QString> pairFromJson(const QJsonValue &value)
{
    return {value["kk"_L1].toString(), value["ru"_L1].toString()};
}

bool isTextPair(const QJsonValue &value)
{
    return value.isObject() && std::ranges::all_of(std::array{"kk"_L1, "ru"_L1}, [&](QLatin1StringView language) {
        const QJsonValue text = value[language];
        return text.isString() || text.isUndefined();
    });
}

} // namespace

void keepRest(QJsonObject &rest, QLatin1StringView key, std::initializer_list<QLatin1StringView> known)
{
    QJsonObject inner = rest.value(key).toObject();
    for (const QLatin1StringView each : known)
        inner.remove(each);
    if (inner.isEmpty())
        rest.remove(key);
    else
        rest[key] = inner;
}

QJsonObject withRest(QJsonObject object, const QJsonObject &rest)
{
    for (auto it = rest.begin(); it != rest.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject overrideToJson(const ClauseOverride &wording)
{
    QJsonObject object = wording.rest;
    object["kk"_L1] = wording.text.kk;
    object["ru"_L1] = wording.text.ru;
    object[templateTextKey] = withRest(pairToJson(wording.base), wording.rest.value(templateTextKey).toObject());
    return object;
}

ClauseOverride overrideFromJson(QJsonObject object)
{
    ClauseOverride wording{pairFromJson(object), pairFromJson(object.value(templateTextKey)), {}};
    keepRest(object, templateTextKey, {"kk"_L1, "ru"_L1});
    for (const auto known : {"kk"_L1, "ru"_L1})
        object.remove(known);
    wording.rest = object;
    return wording;
}

bool isOverride(const QJsonValue &value)
{
    return isTextPair(value) && (value[templateTextKey].isUndefined() || isTextPair(value[templateTextKey]));
}

QJsonArray acceptedToJson(const QMap<AcceptanceKey, Acceptance> &accepted)
{
    QJsonArray list;
    for (auto it = accepted.begin(); it != accepted.end(); ++it) {
        QJsonObject object = it->rest;
        const std::pair<QLatin1StringView, QString> parts[] = {{"rule"_L1, it.key().rule.toString()},
            {"clause"_L1, it.key().clause.toString()}, {"field"_L1, it.key().field.toString()}, {"words"_L1, it.key().words},
            {"reason"_L1, it->reason}, {"name"_L1, it->name}, {"date"_L1, it->date}, {"lawEdition"_L1, it->lawEdition}};
        for (const auto &[key, text] : parts) {
            if (!text.isEmpty())
                object[key] = text;
        }
        list.append(object);
    }
    return list;
}

QMap<AcceptanceKey, Acceptance> acceptedFromJson(const QJsonArray &list)
{
    QMap<AcceptanceKey, Acceptance> accepted;
    for (const QJsonValue &entry : list) {
        QJsonObject object = entry.toObject();
        const auto take = [&](QLatin1StringView key) { return object.take(key).toString(); };
        const AcceptanceKey key{
            RuleId(take("rule"_L1)), ClauseId(take("clause"_L1)), FieldId(take("field"_L1)), take("words"_L1)};
        Acceptance acceptance{take("reason"_L1), take("name"_L1), take("date"_L1), take("lawEdition"_L1), {}};
        acceptance.rest = object;
        accepted.insert(key, acceptance);
    }
    return accepted;
}

QJsonObject ignoredToJson(const Localized<std::set<QString>> &ignored)
{
    QJsonObject object;
    for (const Language language : policyLanguages) {
        QJsonArray words;
        for (const QString &word : ignored.in(language))
            words.append(word);
        if (!words.isEmpty())
            object[languageCode(language)] = words;
    }
    return object;
}

Localized<std::set<QString>> ignoredFromJson(const QJsonObject &object)
{
    Localized<std::set<QString>> ignored;
    for (const Language language : policyLanguages) {
        const QJsonArray words = object.value(languageCode(language)).toArray();
        for (const QJsonValue &word : words)
            ignored.in(language).insert(word.toString());
    }
    return ignored;
}

} // namespace qupia
