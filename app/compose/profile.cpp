// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/profile.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const FieldId matrixField{u"matrix"_s};
const FieldId purposesField{u"purposes.selected"_s};
const FieldId recipientsField{u"recipients.list"_s};

// The option ids that a value of any shape chooses: "a", { "choice": "a" }, [ "a", "b" ].
QStringList chosenOptions(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    if (value.isObject())
        return {value["choice"_L1].toString()};
    QStringList chosen;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (entry.isString())
            chosen.append(entry.toString());
    }
    return chosen;
}

void addFlag(Flags &flags, const FlagId &flag)
{
    if (!flag.isEmpty())
        flags.insert(flag);
}

void addOptionFlags(Flags &flags, const QList<Option> &options, const QStringList &chosen)
{
    for (const Option &option : options) {
        if (chosen.contains(option.id))
            addFlag(flags, option.flag);
    }
}

void addTableFlags(Flags &flags, const Field &field, const QJsonArray &rows)
{
    for (const QJsonValue &row : rows) {
        for (const Column &column : field.columns)
            addOptionFlags(flags, column.options, chosenOptions(row[column.id]));
    }
}

void addFieldFlags(Flags &flags, const Field &field, const QJsonValue &value)
{
    const QString id = field.id.toString();
    switch (field.type) {
    case FieldType::Boolean:
        if (value.toBool())
            flags.insert(FlagId(id));
        break;
    case FieldType::TriState:
        if (value == "yes"_L1 || value == "no"_L1)
            flags.insert(FlagId(id + u'.' + value.toString()));
        break;
    case FieldType::Choice:
    case FieldType::Set:
        for (const QString &option : chosenOptions(value))
            flags.insert(FlagId(id + u'=' + option));
        addOptionFlags(flags, field.options, chosenOptions(value));
        break;
    case FieldType::Table:
        addTableFlags(flags, field, value.toArray());
        break;
    default:
        break;
    }
}

void addMatrixFlags(Flags &flags, const QList<MatrixRow> &matrix, const TemplateLibrary &library)
{
    const Field *purposes = library.field(purposesField);
    const Field *recipients = library.field(recipientsField);
    const Column *kinds = recipients ? recipients->column(u"kind"_s) : nullptr;
    for (const MatrixRow &row : matrix) {
        if (const Category *category = library.category(row.category))
            addFlag(flags, category->flag);
        if (purposes)
            addOptionFlags(flags, purposes->options, row.purposes);
        if (kinds)
            addOptionFlags(flags, kinds->options, row.recipients);
    }
}

// What the matrix stands for where a field of another name derives from it.
QJsonValue fromMatrix(const PolicyDocument &document, const Field &field)
{
    const QList<MatrixRow> rows = matrixFromJson(document.values.value(matrixField));
    QStringList members;
    for (const MatrixRow &row : rows) {
        if (field.id == purposesField)
            members += row.purposes;
        else
            members += row.category.toString();
    }
    members.removeDuplicates();
    return QJsonArray::fromStringList(members);
}

QStringList valuesOfColumn(const QJsonValue &table, const QString &column)
{
    QStringList values;
    const QJsonArray rows = table.toArray();
    for (const QJsonValue &row : rows)
        values += chosenOptions(row[column]);
    return values;
}

bool ruleHolds(
    const FlagRule &rule, const PolicyDocument &document, const TemplateLibrary &library, const Flags &flags, const Flags &known)
{
    if (!rule.any.isEmpty())
        return std::ranges::any_of(rule.any, [&](const FlagId &flag) { return flags.contains(flag); });
    const Field *field = library.field(rule.from);
    if (!field || !field->when.holds(known))
        return false;
    const QJsonValue value = effectiveValue(document, *field);
    if (rule.is.isEmpty() && rule.column.isEmpty())
        return field->type == FieldType::Boolean ? value.toBool() : isFilled(*field, value);
    const QStringList chosen = rule.column.isEmpty() ? chosenOptions(value) : valuesOfColumn(value, rule.column);
    if (rule.is.isEmpty())
        return !chosen.isEmpty();
    return std::ranges::any_of(rule.is, [&](const QString &option) { return chosen.contains(option); });
}

Flags flagsOnce(const PolicyDocument &document, const TemplateLibrary &library, const Flags &known, QList<MatrixRow> &matrix)
{
    Flags flags;
    for (const Field &field : library.fields) {
        if (field.derived == Derivation::None && field.when.holds(known))
            addFieldFlags(flags, field, effectiveValue(document, field));
    }
    matrix.clear();
    for (const MatrixRow &row : matrixFromJson(document.values.value(matrixField))) {
        const Category *category = library.category(row.category);
        if (category && category->when.holds(known))
            matrix.append(row);
    }
    addMatrixFlags(flags, matrix, library);
    // In the order of the file: a flag may be made from those before it.
    for (const FlagRule &rule : library.flagRules) {
        if (ruleHolds(rule, document, library, flags, known))
            flags.insert(rule.id);
    }
    return flags;
}

} // namespace

Profile profileOf(const PolicyDocument &document, const TemplateLibrary &library)
{
    // Questions depend on flags, and flags on answers to questions that apply: repeat until nothing changes. Chains are short;
    // the bound only guards against templates that contradict themselves.
    Profile profile;
    for (int round = 0; round < 8; ++round) {
        const Flags flags = flagsOnce(document, library, profile.flags, profile.matrix);
        if (flags == profile.flags)
            break;
        profile.flags = flags;
    }
    return profile;
}

QJsonValue effectiveValue(const PolicyDocument &document, const Field &field)
{
    if (field.derived == Derivation::Matrix)
        return fromMatrix(document, field);
    const auto found = document.values.constFind(field.id);
    return found == document.values.constEnd() ? field.defaultValue : *found;
}

bool isFilled(const Field &field, const QJsonValue &value)
{
    const auto hasText = [](const QJsonValue &text) { return !text.toString().trimmed().isEmpty(); };
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Person:
        return field.bilingual ? hasText(value["kk"_L1]) && hasText(value["ru"_L1]) : hasText(value);
    case FieldType::Integer:
        return value.isDouble();
    case FieldType::Boolean:
        return value.isBool();
    case FieldType::Address:
        return hasText(value["city"_L1]["kk"_L1]) && hasText(value["city"_L1]["ru"_L1]);
    case FieldType::Choice:
    case FieldType::LegalForm:
        return hasText(value) || hasText(value["choice"_L1]);
    case FieldType::TriState:
    case FieldType::Url:
    case FieldType::Date:
    case FieldType::PostalCode:
    case FieldType::BinIin:
    case FieldType::RolePair:
    case FieldType::Country:
    case FieldType::Category:
        return hasText(value);
    case FieldType::Set:
    case FieldType::List:
    case FieldType::EmailList:
    case FieldType::PhoneList:
    case FieldType::UrlList:
    case FieldType::Hours:
    case FieldType::Countries:
    case FieldType::Table:
    case FieldType::Matrix:
        return !value.toArray().isEmpty();
    }
    Q_UNREACHABLE();
}

bool applies(const Field &field, const Profile &profile)
{
    return field.derived == Derivation::None && field.when.holds(profile.flags);
}

bool isPrinted(const Clause &clause, const PolicyDocument &document, const Flags &flags)
{
    if (!clause.when.holds(flags))
        return false;
    if (clause.isMandatory())
        return true;
    const auto choice = document.choices.constFind(clause.id);
    return choice == document.choices.constEnd() ? clause.onByDefault : *choice == ClauseChoice::On;
}

} // namespace qupia
