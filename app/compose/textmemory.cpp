// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/textmemory.h"

#include <QSet>

#include <algorithm>

namespace qupia {

namespace {

// The keys whose values differ, present on one side only included.
template <typename Key, typename Value>
QSet<Key> differences(const QMap<Key, Value> &left, const QMap<Key, Value> &right)
{
    QSet<Key> keys;
    auto l = left.cbegin();
    auto r = right.cbegin();
    while (l != left.cend() || r != right.cend()) {
        if (r == right.cend() || (l != left.cend() && l.key() < r.key())) {
            keys.insert((l++).key());
        } else if (l == left.cend() || r.key() < l.key()) {
            keys.insert((r++).key());
        } else {
            if (!(l.value() == r.value()))
                keys.insert(l.key());
            ++l;
            ++r;
        }
    }
    return keys;
}

template <typename Key>
bool containsAny(const QSet<Key> &set, const QList<Key> &keys)
{
    return !set.isEmpty() && std::ranges::any_of(keys, [&](const Key &key) { return set.contains(key); });
}

} // namespace

void TextTrace::add(const TextTrace &other)
{
    faults += other.faults;
    fields += other.fields;
    clauses += other.clauses;
}

void TextMemory::meet(const PolicyDocument &document, const Common &common)
{
    if (common == m_common) {
        forgetChanged(document);
    } else {
        m_texts = {};
        m_common = common;
    }
    m_document = document;
}

void TextMemory::forgetChanged(const PolicyDocument &document)
{
    const QSet<FieldId> fields = differences(m_document.values, document.values);
    const QSet<ClauseId> reworded = differences(m_document.overrides, document.overrides);
    for (const Language language : policyLanguages) {
        m_texts.in(language).removeIf([&](const std::pair<const ClauseId &, Text &> entry) {
            const TextTrace &trace = entry.second.trace;
            return containsAny(fields, trace.fields) || containsAny(reworded, trace.clauses);
        });
    }
}

const TextMemory::Text *TextMemory::find(const ClauseId &clause, Language language) const
{
    const QHash<ClauseId, Text> &texts = m_texts.in(language);
    const auto found = texts.constFind(clause);
    return found == texts.cend() ? nullptr : &*found;
}

void TextMemory::keep(const ClauseId &clause, Language language, const Text &text)
{
    m_texts.in(language).insert(clause, text);
}

} // namespace qupia
