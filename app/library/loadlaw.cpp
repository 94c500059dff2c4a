// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/loadparts.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<bool> units[] = {{"article", false}, {"point", true}};

constexpr Named<Certainty> certainties[] = {
    {"confirmed", Certainty::Confirmed},
    {"likely", Certainty::Likely},
    {"unverified", Certainty::Unverified},
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
        act.number = table->requiredString("number");
        act.date = table->requiredString("date");
        act.edition = table->requiredString("edition");
        act.checked = table->requiredString("checked");
        act.url = table->requiredString("url");
        act.certainty = oneOf(*table, "certainty", certainties, Certainty::Confirmed);
        act.overlay = table->boolean("overlay", false);
        act.points = oneOf(*table, "unit", units, false);
        act.subpoints = table->strings("subpoints");
        table->ignore("note"); // for readers of the file
        table->finish();
    } else {
        root.report(u"a file in acts/ begins with [act]: id, kk, ru, number, date, edition, checked, url"_s);
    }
    for (TomlTable &table : root.tables("article")) {
        Article article;
        article.id = table.requiredString("id");
        table.requiredString("certainty");
        article.certainty = oneOf(table, "certainty", certainties, Certainty::Unverified);
        article.meaning = {table.requiredString("kk"), table.requiredString("ru"), table.requiredString("en")};
        article.text = table.pair("text");
        article.whole = table.boolean("whole", false);
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

} // namespace qupia
