// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/loadparts.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<FieldType> fieldTypes[] = {
    {"text", FieldType::Text},
    {"person", FieldType::Person},
    {"integer", FieldType::Integer},
    {"boolean", FieldType::Boolean},
    {"tri-state", FieldType::TriState},
    {"choice", FieldType::Choice},
    {"set", FieldType::Set},
    {"list", FieldType::List},
    {"email-list", FieldType::EmailList},
    {"phone-list", FieldType::PhoneList},
    {"url-list", FieldType::UrlList},
    {"url", FieldType::Url},
    {"date", FieldType::Date},
    {"postal-code", FieldType::PostalCode},
    {"bin-iin", FieldType::BinIin},
    {"address", FieldType::Address},
    {"hours", FieldType::Hours},
    {"role-pair", FieldType::RolePair},
    {"legal-form", FieldType::LegalForm},
    {"countries", FieldType::Countries},
    {"table", FieldType::Table},
    {"matrix", FieldType::Matrix},
    {"country", FieldType::Country},
    {"category", FieldType::Category},
};

constexpr Named<TermUnit> termUnits[] = {
    {"working-days", TermUnit::WorkingDays},
    {"calendar-days", TermUnit::CalendarDays},
    {"months", TermUnit::Months},
    {"years", TermUnit::Years},
};

constexpr Named<Derivation> derivations[] = {
    {"matrix", Derivation::Matrix},
    {"short-name", Derivation::ShortName},
};

QList<Option> readOptions(TomlTable &owner)
{
    QList<Option> options;
    for (TomlTable &table : owner.tables("option")) {
        Option option;
        option.id = table.requiredString("id");
        option.label = table.requiredText("label");
        option.text = table.pair("text");
        option.pattern = {parseTextPattern(option.text.kk), parseTextPattern(option.text.ru)};
        option.brief = table.pair("brief");
        option.briefPattern = {parseTextPattern(option.brief.kk), parseTextPattern(option.brief.ru)};
        option.flag = FlagId(table.string("flag"));
        option.clause = ClauseId(table.string("clause"));
        option.when = parseCondition(table.strings("when"));
        option.count = table.boolean("count", false);
        table.finish();
        options.append(option);
    }
    return options;
}

QList<Column> readColumns(TomlTable &owner)
{
    QList<Column> columns;
    for (TomlTable &table : owner.tables("column")) {
        Column column;
        column.id = table.requiredString("id");
        column.type = oneOf(table, "type", fieldTypes, FieldType::Text);
        column.bilingual = table.boolean("bilingual", false);
        column.required = table.boolean("required", false);
        column.defaultValue = table.json("default");
        column.label = table.requiredText("label");
        column.options = readOptions(table);
        table.finish();
        columns.append(column);
    }
    return columns;
}

Field readField(TomlTable &table)
{
    Field field;
    field.position = table.position();
    field.id = FieldId(table.requiredString("id"));
    table.requiredString("type");
    field.type = oneOf(table, "type", fieldTypes, FieldType::Text);
    field.step = StepId(table.string("step"));
    field.bilingual = table.boolean("bilingual", false);
    field.required = table.boolean("required", false);
    field.advanced = table.boolean("advanced", false);
    field.derived = oneOf(table, "derived", derivations, Derivation::None);
    field.when = parseCondition(table.strings("when"));
    field.basis = idsFrom<ArticleId>(table.strings("basis"));
    field.defaultValue = table.json("default");
    field.minimum = table.integer("min");
    field.maximum = table.integer("max");
    field.unit = oneOf(table, "unit", termUnits, TermUnit::None);
    field.placeholder = table.string("placeholder");
    field.label = table.requiredText("label");
    field.help = table.text("help");
    field.reason = table.text("reason");
    field.options = readOptions(table);
    field.columns = readColumns(table);
    table.finish();
    return field;
}

} // namespace

void loadFields(TomlTable &root, TemplateLibrary &library)
{
    for (TomlTable &table : root.tables("field")) {
        const Field field = readField(table);
        const auto same = [&](const Field &other) { return other.id == field.id; };
        if (std::ranges::any_of(library.fields, same))
            table.report("id"_L1, u"field \"%1\" exists twice; give one another id"_s.arg(field.id.toString()));
        else if (!field.id.isEmpty())
            library.fields.append(field);
    }
    root.finish();
}

void loadSteps(TomlTable &root, TemplateLibrary &library)
{
    library.fieldGroups = root.strings("groups");
    for (TomlTable &table : root.tables("step")) {
        Step step;
        step.id = StepId(table.requiredString("id"));
        step.title = table.requiredText("title");
        step.intro = table.text("intro");
        table.ignore("order"); // the file's order is the order
        table.finish();
        library.steps.append(step);
    }
    root.finish();
}

void loadFlags(TomlTable &root, TemplateLibrary &library)
{
    for (TomlTable &table : root.tables("flag")) {
        FlagRule rule;
        rule.position = table.position();
        rule.id = FlagId(table.requiredString("id"));
        rule.from = FieldId(table.string("from"));
        rule.column = table.string("column");
        rule.is = table.strings("is");
        rule.any = idsFrom<FlagId>(table.strings("any"));
        if (rule.from.isEmpty() == rule.any.isEmpty())
            table.report(u"a flag is made either from a field (from = \"…\") or from other flags (any = [ … ])"_s);
        table.finish();
        library.flagRules.append(rule);
    }
    root.finish();
}

} // namespace qupia
