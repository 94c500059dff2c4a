// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/compiledlibrary.h"

#include "library/librarymembers.h"

#include <QDataStream>
#include <QIODevice>

#include <type_traits>

namespace qupia {

namespace {

constexpr quint32 make = 0x51555031; // "QUP1"

template <typename Value>
constexpr bool isPlain =
    std::is_arithmetic_v<
        Value> || std::is_same_v<Value, QString> || std::is_same_v<Value, QJsonValue> || std::is_same_v<Value, QRegularExpression>;

class Writer {
public:
    explicit Writer(QDataStream &stream) : m_stream(stream) { }

    template <typename... Values>
    void operator()(Values &...values)
    {
        (one(values), ...);
    }

private:
    template <typename Value>
    void one(Value &value)
    {
        if constexpr (isPlain<Value>)
            m_stream << value;
        else if constexpr (std::is_enum_v<Value>)
            m_stream << quint8(value);
        else
            transfer(*this, value);
    }
    template <typename Tag>
    void one(Id<Tag> &id)
    {
        m_stream << id.toString();
    }
    template <typename Value>
    void one(QList<Value> &list)
    {
        m_stream << quint32(list.size());
        for (Value &value : list)
            one(value);
    }
    template <typename Value>
    void one(std::vector<Value> &list)
    {
        m_stream << quint32(list.size());
        for (Value &value : list)
            one(value);
    }
    template <typename Key, typename Value>
    void one(QMap<Key, Value> &map)
    {
        m_stream << quint32(map.size());
        for (auto [key, value] : map.asKeyValueRange()) {
            Key copy = key;
            one(copy);
            one(value);
        }
    }
    template <typename Key, typename Value>
    void one(QHash<Key, Value> &hash) // in an order of its own on every run
    {
        QMap<Key, Value> ordered;
        for (auto each = hash.cbegin(); each != hash.cend(); ++each)
            ordered.insert(each.key(), each.value());
        one(ordered);
    }
    void one(std::optional<int> &number) { m_stream << number.has_value() << number.value_or(0); }
    void one(PatternPart &part)
    {
        m_stream << quint8(part.index());
        std::visit([this](auto &inner) { transfer(*this, inner); }, part);
    }

    QDataStream &m_stream;
};

class Reader {
public:
    explicit Reader(QDataStream &stream) : m_stream(stream) { }

    template <typename... Values>
    void operator()(Values &...values)
    {
        (one(values), ...);
    }

private:
    template <typename Value>
    void one(Value &value)
    {
        if constexpr (isPlain<Value>) {
            m_stream >> value;
        } else if constexpr (std::is_enum_v<Value>) {
            quint8 number = 0;
            m_stream >> number;
            value = Value(number);
        } else {
            transfer(*this, value);
        }
    }
    template <typename Tag>
    void one(Id<Tag> &id)
    {
        QString name;
        m_stream >> name;
        id = Id<Tag>(std::move(name));
    }
    // Stops at the end of bytes that are cut short.
    template <typename Add>
    void repeat(Add add)
    {
        quint32 count = 0;
        m_stream >> count;
        for (quint32 i = 0; i < count && m_stream.status() == QDataStream::Ok; ++i)
            add();
    }
    template <typename Value>
    void one(QList<Value> &list)
    {
        repeat([&] { one(list.emplace_back()); });
    }
    template <typename Value>
    void one(std::vector<Value> &list)
    {
        repeat([&] { one(list.emplace_back()); });
    }
    template <typename Key, typename Value>
    void one(QMap<Key, Value> &map)
    {
        entries<Key>(map);
    }
    template <typename Key, typename Value>
    void one(QHash<Key, Value> &hash)
    {
        entries<Key>(hash);
    }
    template <typename Key, typename Map>
    void entries(Map &map)
    {
        repeat([&] {
            Key key;
            one(key);
            one(map[key]);
        });
    }
    void one(std::optional<int> &number)
    {
        bool has = false;
        int value = 0;
        m_stream >> has >> value;
        number = has ? std::optional(value) : std::nullopt;
    }
    void one(PatternPart &part)
    {
        quint8 index = 0;
        m_stream >> index;
        if (index == 1)
            part = PatternPlaceholder();
        std::visit([this](auto &inner) { transfer(*this, inner); }, part);
    }

    QDataStream &m_stream;
};

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
}

} // namespace

QByteArray compiledLibrary(TemplateLibrary library)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << make;
    Writer writer(stream);
    writer(static_cast<TemplateTables &>(library));
    stream << make;
    return bytes;
}

std::optional<TemplateLibrary> libraryFromCompiled(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    prepare(stream);
    quint32 begin = 0;
    stream >> begin;
    if (begin != make)
        return std::nullopt;
    TemplateLibrary library;
    Reader reader(stream);
    reader(static_cast<TemplateTables &>(library));
    quint32 end = 0;
    stream >> end;
    if (stream.status() != QDataStream::Ok || end != make || !stream.atEnd())
        return std::nullopt;
    library.index();
    return library;
}

} // namespace qupia
