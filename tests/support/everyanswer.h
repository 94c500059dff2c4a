// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/compose.h"
#include "compose/profile.h"
#include "support/answers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qupia::test {

// Documents that between them give every answer the form offers, each choice at least once, so that what none of them prints
// cannot be printed. Not every combination: all answers stand on two poles, and one at a time is turned.

inline QJsonArray optionIds(const QList<Option> &options)
{
    QJsonArray ids;
    for (const Option &option : options)
        ids.append(option.id);
    return ids;
}

inline QJsonValue chosen(const Option &option)
{
    return option.count ? QJsonValue(QJsonObject{{QStringLiteral("choice"), option.id}, {QStringLiteral("count"), 3}})
                        : QJsonValue(option.id);
}

// Every category; every purpose and recipient once, in the first row.
inline QJsonArray wholeMatrix(const TemplateLibrary &library)
{
    const QJsonArray purposes = optionIds(library.field(FieldId(QStringLiteral("purposes.selected")))->options);
    const QJsonArray recipients =
        optionIds(library.field(FieldId(QStringLiteral("recipients.list")))->column(QStringLiteral("kind"))->options);
    QJsonArray rows;
    for (const Category &category : library.categories) {
        rows.append(QJsonObject{{QStringLiteral("category"), category.id.toString()},
            {QStringLiteral("purposes"), rows.isEmpty() ? purposes : QJsonArray{purposes.first()}},
            {QStringLiteral("term"), category.term}, {QStringLiteral("recipients"), rows.isEmpty() ? recipients : QJsonArray{}}});
    }
    return rows;
}

// A row of a table for each option of its first choice, or one row.
inline QJsonArray wholeTable(const Field &field)
{
    const QJsonObject row = rightAnswer(field).toArray().first().toObject();
    for (const Column &column : field.columns) {
        if (column.type != FieldType::Choice)
            continue;
        QJsonArray rows;
        for (const Option &option : column.options) {
            QJsonObject each = row;
            each[column.id] = option.id;
            rows.append(each);
        }
        return rows;
    }
    return {row};
}

// Everything yes, everything ticked, everything filled in.
inline QJsonValue fullAnswer(const Field &field, const TemplateLibrary &library)
{
    switch (field.type) {
    case FieldType::TriState:
        return QStringLiteral("yes");
    case FieldType::Set:
        return optionIds(field.options);
    case FieldType::Choice:
        return field.options.isEmpty() ? QJsonValue() : chosen(field.options.last());
    case FieldType::Matrix:
        return wholeMatrix(library);
    case FieldType::Table:
        return wholeTable(field);
    case FieldType::BinIin:
        return withCheckDigit(QStringLiteral("20034000001"));
    default:
        return rightAnswer(field);
    }
}

// Everything no, nothing ticked, nothing filled in that may stay empty.
inline QJsonValue bareAnswer(const Field &field, const TemplateLibrary &library)
{
    switch (field.type) {
    case FieldType::Boolean:
        return false;
    case FieldType::TriState:
        return QStringLiteral("no");
    case FieldType::Matrix: {
        QJsonObject row = wholeMatrix(library).first().toObject();
        row[QStringLiteral("purposes")] = QJsonArray{};
        row[QStringLiteral("recipients")] = QJsonArray{};
        return QJsonArray{row};
    }
    case FieldType::Choice:
        return field.options.isEmpty() ? QJsonValue() : chosen(field.options.first());
    case FieldType::LegalForm:
    case FieldType::RolePair:
    case FieldType::BinIin:
        return fullAnswer(field, library);
    default:
        return field.required && field.type != FieldType::Set && field.type != FieldType::Table ? fullAnswer(field, library)
                                                                                                : QJsonArray{};
    }
}

inline QList<QJsonValue> otherAnswers(const Field &field, const TemplateLibrary &library)
{
    QList<QJsonValue> values{fullAnswer(field, library), bareAnswer(field, library)};
    if (field.type == FieldType::TriState || field.type == FieldType::UrlList)
        values.append(QJsonValue()); // not answered yet
    for (const Option &option : field.options) {
        if (field.type == FieldType::Choice)
            values.append(chosen(option));
        else if (field.type == FieldType::Set)
            values.append(QJsonArray{option.id});
    }
    if (field.type == FieldType::LegalForm) {
        for (const LegalForm &form : library.legalForms)
            values.append(form.id);
    }
    return values;
}

inline QList<PolicyDocument> everyAnswer(const TemplateLibrary &library)
{
    PolicyDocument full = newDocument(library, library.presets.first().id);
    for (const Clause &clause : library.clauses)
        full.choices.insert(clause.id, ClauseChoice::On);
    PolicyDocument bare = full;
    for (const Field &field : library.fields) {
        if (field.derived != Derivation::None)
            continue;
        full.values.insert(field.id, fullAnswer(field, library));
        bare.values.insert(field.id, bareAnswer(field, library));
    }
    QList<PolicyDocument> documents{full, bare};
    for (const PolicyDocument &pole : {full, bare}) {
        for (const Field &field : library.fields) {
            if (field.derived != Derivation::None)
                continue;
            for (const QJsonValue &value : otherAnswers(field, library)) {
                PolicyDocument document = pole;
                document.values.insert(field.id, value);
                if (document != pole)
                    documents.append(document);
            }
        }
    }
    return documents;
}

} // namespace qupia::test
