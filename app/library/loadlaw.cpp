// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/loadparts.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<Certainty> certainties[] = {
    {"confirmed", Certainty::Confirmed},
    {"likely", Certainty::Likely},
    {"unverified", Certainty::Unverified},
};

constexpr Named<Severity> severities[] = {
    {"error", Severity::Error},
    {"unanswered", Severity::Unanswered},
    {"warning", Severity::Warning},
    {"question", Severity::Question},
};

QMap<FieldId, QJsonValue> fieldValues(const QMap<QString, QJsonValue> &values)
{
    QMap<FieldId, QJsonValue> byId;
    for (auto it = values.begin(); it != values.end(); ++it)
        byId.insert(FieldId(it.key()), it.value());
    return byId;
}

} // namespace

void loadPreset(TomlTable &root, TemplateLibrary &library)
{
    Preset preset;
    if (auto table = root.table("preset")) {
        preset.position = table->position();
        preset.id = PresetId(table->requiredString("id"));
        preset.order = table->integer("order").value_or(0);
        preset.icon = table->string("icon");
        preset.title = table->requiredText("title");
        preset.forWhom = table->requiredText("for");
        preset.assumes = table->text("assumes");
        preset.on = idsFrom<ClauseId>(table->strings("on"));
        preset.off = idsFrom<ClauseId>(table->strings("off"));
        preset.ask = idsFrom<FieldId>(table->strings("ask"));
        table->finish();
    } else {
        root.report(u"a file in presets/ begins with [preset]: id, title, for"_s);
    }
    preset.values = fieldValues(root.jsonMap("values"));
    preset.samples = fieldValues(root.jsonMap("samples"));
    root.finish();
    library.presets.append(preset);
}

void loadAct(TomlTable &root, TemplateLibrary &library)
{
    Act act;
    if (auto table = root.table("act")) {
        act.position = table->position();
        act.id = table->requiredString("id");
        act.title = {table->requiredString("kk"), table->requiredString("ru")};
        act.edition = table->string("edition");
        act.url = table->string("url");
        for (const char *fact : {"number", "date", "certainty", "note"}) // for readers of the file
            table->ignore(fact);
        table->finish();
    } else {
        root.report(u"a file in acts/ begins with [act]: id, kk, ru"_s);
    }
    for (TomlTable &table : root.tables("article")) {
        Article article;
        article.id = table.requiredString("id");
        table.requiredString("certainty");
        article.certainty = oneOf(table, "certainty", certainties, Certainty::Unverified);
        article.meaning = {table.requiredString("kk"), table.requiredString("ru"), table.requiredString("en")};
        table.finish();
        if (act.articles.contains(article.id))
            table.report("id"_L1, u"article \"%1\" stands twice; keep one"_s.arg(article.id));
        act.articles.insert(article.id, article);
    }
    if (auto authority = root.table("authority")) {
        library.authority = {authority->requiredString("kk"), authority->requiredString("ru")};
        authority->ignore("certainty");
        authority->finish();
    }
    root.finish();
    library.acts.insert(act.id, act);
}

void loadRules(TomlTable &root, TemplateLibrary &library)
{
    for (TomlTable &table : root.tables("rule")) {
        Rule rule;
        rule.position = table.position();
        rule.id = RuleId(table.requiredString("id"));
        table.requiredString("severity");
        rule.severity = oneOf(table, "severity", severities, Severity::Warning);
        rule.basis = idsFrom<ArticleId>(table.strings("basis"));
        rule.message = table.requiredText("message");
        rule.advice = table.text("advice");
        rule.fixLabel = table.text("fixLabel");
        table.finish();
        if (library.rules.contains(rule.id))
            table.report("id"_L1, u"rule \"%1\" exists twice; give one another id"_s.arg(rule.id.toString()));
        library.rules.insert(rule.id, rule);
    }
    root.finish();
}

} // namespace qupia
