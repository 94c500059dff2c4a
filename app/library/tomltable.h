// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "library/knowledge.h"
#include "library/libraryloader.h"

#include <QJsonValue>
#include <QSet>
#include <QStringList>

#include <toml++/toml.h>

#include <optional>

namespace qupia {

// Reads one table of a template file: what is missing, of the wrong type or unknown becomes an issue with its place.
// Ask for every key the table may have, then call finish().
class TomlTable {
public:
    TomlTable(const toml::table &table, QString file, QList<LibraryIssue> &issues);

    SourcePosition position() const;
    void report(const QString &message); // at the table
    void report(const QString &key, const QString &message); // at a key's value

    bool has(const char *key) const;
    QString string(const char *key); // optional
    QString requiredString(const char *key);
    QStringList strings(const char *key);
    bool boolean(const char *key, bool fallback);
    std::optional<int> integer(const char *key);
    QJsonValue json(const char *key); // undefined where absent
    Localized<QString> pair(const char *key); // { kk, ru }
    InterfaceText text(const char *key); // { kk, ru, en }; optional, but then whole
    InterfaceText requiredText(const char *key);
    QMap<QString, QString> stringMap(const char *key);
    QMap<QString, QJsonValue> jsonMap(const char *key);
    std::optional<TomlTable> table(const char *key);
    QList<TomlTable> tables(const char *key); // [[key]]

    void ignore(const char *key) { m_known.insert(QString::fromLatin1(key)); }
    // Reports the keys that nobody asked for: a misspelt key must not be lost silently.
    void finish();

private:
    const toml::node *node(const char *key);
    void wrongType(const char *key, const char *expected);

    const toml::table *m_table;
    QString m_file;
    QList<LibraryIssue> *m_issues;
    QSet<QString> m_known;
};

QJsonValue jsonFromToml(const toml::node &node);

} // namespace qupia
