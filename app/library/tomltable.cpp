// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/tomltable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

SourcePosition positionOf(const toml::node &node, const QString &file)
{
    const auto &begin = node.source().begin;
    return {file, int(begin.line), int(begin.column)};
}

} // namespace

QJsonValue jsonFromToml(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return fromUtf8(text->get());
    if (const auto *number = node.as_integer())
        return QJsonValue(qint64(number->get()));
    if (const auto *number = node.as_floating_point())
        return number->get();
    if (const auto *flag = node.as_boolean())
        return flag->get();
    if (const auto *date = node.as_date()) {
        const toml::date &day = date->get();
        return u"%1-%2-%3"_s.arg(int(day.year), 4, 10, QChar(u'0'))
            .arg(int(day.month), 2, 10, QChar(u'0'))
            .arg(int(day.day), 2, 10, QChar(u'0'));
    }
    if (const auto *array = node.as_array()) {
        QJsonArray list;
        for (const toml::node &entry : *array)
            list.append(jsonFromToml(entry));
        return list;
    }
    if (const auto *table = node.as_table()) {
        QJsonObject object;
        for (const auto &[key, value] : *table)
            object[fromUtf8(key.str())] = jsonFromToml(value);
        return object;
    }
    return QJsonValue::Undefined;
}

TomlTable::TomlTable(const toml::table &table, QString file, QList<LibraryIssue> &issues)
    : m_table(&table), m_file(std::move(file)), m_issues(&issues)
{
}

SourcePosition TomlTable::position() const
{
    return positionOf(*m_table, m_file);
}

void TomlTable::report(const QString &message)
{
    m_issues->append({position(), message});
}

void TomlTable::report(const QString &key, const QString &message)
{
    const toml::node *found = m_table->get(key.toStdString());
    m_issues->append({found ? positionOf(*found, m_file) : position(), message});
}

const toml::node *TomlTable::node(const char *key)
{
    m_known.insert(QString::fromUtf8(key));
    return m_table->get(key);
}

void TomlTable::wrongType(const char *key, const char *expected)
{
    report(QString::fromUtf8(key), u"\"%1\" must be %2"_s.arg(QString::fromUtf8(key), QString::fromUtf8(expected)));
}

bool TomlTable::has(const char *key) const
{
    return m_table->contains(key);
}

QString TomlTable::string(const char *key)
{
    const toml::node *found = node(key);
    if (!found)
        return {};
    if (const auto *text = found->as_string())
        return fromUtf8(text->get()).normalized(QString::NormalizationForm_C);
    if (found->is_date())
        return jsonFromToml(*found).toString();
    wrongType(key, "a text in quotes");
    return {};
}

QString TomlTable::requiredString(const char *key)
{
    const QString value = string(key);
    if (value.isEmpty())
        report(u"\"%1\" is missing; add it"_s.arg(QString::fromUtf8(key)));
    return value;
}

QStringList TomlTable::strings(const char *key)
{
    const toml::node *found = node(key);
    if (!found)
        return {};
    const auto *array = found->as_array();
    QStringList values;
    if (array) {
        for (const toml::node &entry : *array) {
            if (const auto *text = entry.as_string())
                values.append(fromUtf8(text->get()));
        }
    }
    if (!array || size_t(values.size()) != array->size())
        wrongType(key, "a list of texts: [\"…\", \"…\"]");
    return values;
}

bool TomlTable::boolean(const char *key, bool fallback)
{
    const toml::node *found = node(key);
    if (!found)
        return fallback;
    if (const auto *flag = found->as_boolean())
        return flag->get();
    wrongType(key, "true or false");
    return fallback;
}

std::optional<int> TomlTable::integer(const char *key)
{
    const toml::node *found = node(key);
    if (!found)
        return std::nullopt;
    if (const auto *number = found->as_integer())
        return int(number->get());
    wrongType(key, "a whole number");
    return std::nullopt;
}

QJsonValue TomlTable::json(const char *key)
{
    const toml::node *found = node(key);
    return found ? jsonFromToml(*found) : QJsonValue(QJsonValue::Undefined);
}

QMap<QString, QString> TomlTable::stringMap(const char *key)
{
    QMap<QString, QString> map;
    const toml::node *found = node(key);
    if (!found)
        return map;
    const auto *inner = found->as_table();
    if (!inner) {
        wrongType(key, "a table of texts: { name = \"…\" }");
        return map;
    }
    for (const auto &[name, value] : *inner) {
        if (const auto *text = value.as_string())
            map.insert(fromUtf8(name.str()), fromUtf8(text->get()).normalized(QString::NormalizationForm_C));
        else
            wrongType(key, "a table of texts: { name = \"…\" }");
    }
    return map;
}

QMap<QString, QJsonValue> TomlTable::jsonMap(const char *key)
{
    QMap<QString, QJsonValue> map;
    const QJsonObject object = json(key).toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

Localized<QString> TomlTable::pair(const char *key)
{
    const QMap<QString, QString> map = stringMap(key);
    if (map.isEmpty())
        return {};
    for (const auto &language : {u"kk"_s, u"ru"_s}) {
        if (map.value(language).isEmpty())
            report(QString::fromUtf8(key), u"\"%1\" lacks %2; add it"_s.arg(QString::fromUtf8(key), language));
    }
    return {map.value(u"kk"_s), map.value(u"ru"_s)};
}

InterfaceText TomlTable::text(const char *key)
{
    const QMap<QString, QString> map = stringMap(key);
    const InterfaceText found{map.value(u"kk"_s), map.value(u"ru"_s), map.value(u"en"_s)};
    if (found.isEmpty())
        return found;
    for (const auto &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
        if (map.value(language).isEmpty())
            report(QString::fromUtf8(key), u"\"%1\" lacks %2; add it"_s.arg(QString::fromUtf8(key), language));
    }
    return found;
}

InterfaceText TomlTable::requiredText(const char *key)
{
    const InterfaceText found = text(key);
    if (found.isEmpty())
        report(u"\"%1\" is missing; add { kk = \"…\", ru = \"…\", en = \"…\" }"_s.arg(QString::fromUtf8(key)));
    return found;
}

std::optional<TomlTable> TomlTable::table(const char *key)
{
    const toml::node *found = node(key);
    if (!found)
        return std::nullopt;
    if (const auto *inner = found->as_table())
        return TomlTable(*inner, m_file, *m_issues);
    wrongType(key, "a table");
    return std::nullopt;
}

QList<TomlTable> TomlTable::tables(const char *key)
{
    QList<TomlTable> list;
    const toml::node *found = node(key);
    if (!found)
        return list;
    const auto *array = found->as_array();
    if (!array) {
        wrongType(key, "a list of tables");
        return list;
    }
    for (const toml::node &entry : *array) {
        if (const auto *inner = entry.as_table())
            list.append(TomlTable(*inner, m_file, *m_issues));
        else
            wrongType(key, "a list of tables");
    }
    return list;
}

void TomlTable::finish()
{
    for (const auto &[key, value] : *m_table) {
        const QString name = fromUtf8(key.str());
        if (!m_known.contains(name))
            m_issues->append(
                {positionOf(value, m_file), u"unknown key \"%1\"; see docs/templates.md for those that exist"_s.arg(name)});
    }
}

} // namespace qupia
