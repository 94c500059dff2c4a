// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace qupia {

// An expected failure, already in words for the user, in the interface language: what is wrong and what to do.
struct Error {
    // Somebody branches on these; everything else is Other.
    enum class Kind { Other, ChangedOnDisk, Locked, NotReadable, NotWritable, TooNew, Damaged };

    QString message;
    Kind kind = Kind::Other;
    QString file;
    int line = 0; // 1-based, 0 = unknown
    int column = 0; // 1-based, 0 = unknown

    // "file:line:column: message", the parts that are known.
    QString text() const;
};

// A value or the reason why there is none. Exceptions do not cross folders; this does.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_value(std::move(value)) { }
    Result(Error error) : m_error(std::move(error)) { }

    bool ok() const { return m_value.has_value(); }
    explicit operator bool() const { return ok(); }

    T &value()
    {
        Q_ASSERT(m_value);
        return *m_value;
    }
    const T &value() const
    {
        Q_ASSERT(m_value);
        return *m_value;
    }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return m_error; }

private:
    std::optional<T> m_value;
    Error m_error;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const
    {
        Q_ASSERT(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace qupia
