// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/condition.h"

#include <QList>
#include <QString>

#include <variant>

namespace qupia {

// A clause's text taken apart: literals, placeholders, segments. Grammar: docs/templates.md, "Placeholders".

struct PatternLiteral {
    QString text;
    bool operator==(const PatternLiteral &) const = default;
};

// {name:modifier.modifier} or {name|first|second}
struct PatternPlaceholder {
    QString name; // "entity.name", "op", "ref", "act", "categories"
    QStringList modifiers; // "pl.gen" gives pl, gen; "words.gen" gives words, gen
    QString target; // ref: clause or section id; act: the act's id
    QStringList alternatives; // {op|обязан|обязана}
    bool operator==(const PatternPlaceholder &) const = default;
};

using PatternPart = std::variant<PatternLiteral, PatternPlaceholder>;

// [[ … ]] or [[?condition: … ]]; the text between segments is a segment that always holds.
struct PatternSegment {
    enum class Kind { Always, IfFilled, IfCondition };
    Kind kind = Kind::Always;
    Condition condition;
    QList<PatternPart> parts;
    bool operator==(const PatternSegment &) const = default;
};

struct TextPattern {
    QList<PatternSegment> segments;
    QString fault; // why the text could not be taken apart, in English for template authors; empty if it could

    QList<PatternPlaceholder> placeholders() const;
    bool operator==(const TextPattern &) const = default;
};

TextPattern parseTextPattern(const QString &text);

} // namespace qupia
