// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace qupia {

// A name that stands in templates or documents. The tag keeps a clause's id from being passed where a field's is meant.
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) { }

    const QString &toString() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &left, const Id &right) { return left.m_value == right.m_value; }
    friend bool operator<(const Id &left, const Id &right) { return left.m_value < right.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

using SectionId = Id<struct SectionTag>;
using ClauseId = Id<struct ClauseTag>;
using FieldId = Id<struct FieldTag>;
using FlagId = Id<struct FlagTag>;
using CategoryId = Id<struct CategoryTag>;
using PresetId = Id<struct PresetTag>;
using RuleId = Id<struct RuleTag>;
using StepId = Id<struct StepTag>;

// An article of an act, as clauses and rules cite it: "94-V:8(4)(5)".
using ArticleId = Id<struct ArticleTag>;

} // namespace qupia
