// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/loadparts.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<ClauseKind> clauseKinds[] = {
    {"title", ClauseKind::Title},
    {"paragraph", ClauseKind::Paragraph},
    {"list-intro", ClauseKind::ListIntro},
    {"list-item", ClauseKind::ListItem},
    {"definition", ClauseKind::Definition},
    {"annex", ClauseKind::Annex},
    {"table", ClauseKind::Table},
};

constexpr Named<ClauseLevel> clauseLevels[] = {
    {"mandatory", ClauseLevel::Mandatory},
    {"mandatory-if", ClauseLevel::MandatoryIf},
    {"recommended", ClauseLevel::Recommended},
    {"optional", ClauseLevel::Optional},
};

constexpr Named<bool> defaults[] = {{"on", true}, {"off", false}};

Clause readClause(TomlTable &table, const SectionId &section)
{
    Clause clause;
    clause.position = table.position();
    clause.section = section;
    clause.id = ClauseId(table.requiredString("id"));
    clause.kind = oneOf(table, "kind", clauseKinds, ClauseKind::Paragraph);
    clause.parent = ClauseId(table.string("parent"));
    table.requiredString("level");
    clause.level = oneOf(table, "level", clauseLevels, ClauseLevel::Optional);
    clause.onByDefault = oneOf(table, "default", defaults, clause.level != ClauseLevel::Optional);
    clause.when = parseCondition(table.strings("when"));
    clause.basis = idsFrom<ArticleId>(table.strings("basis"));
    clause.source = {table.requiredString("kk"), table.requiredString("ru")};
    clause.text = {parseTextPattern(clause.source.kk), parseTextPattern(clause.source.ru)};
    clause.note = table.text("note");
    const QString content = table.string("table");
    if (clause.kind == ClauseKind::Table && content != "matrix"_L1)
        table.report(u"a clause of kind \"table\" needs table = \"matrix\""_s);
    table.finish();
    return clause;
}

} // namespace

void loadSection(TomlTable &root, TemplateLibrary &library)
{
    auto head = root.table("section");
    if (!head) {
        root.report(u"a file in sections/ begins with [section]: id, kk, ru"_s);
        return;
    }
    Section section;
    section.position = head->position();
    section.id = SectionId(head->requiredString("id"));
    section.title = {head->requiredString("kk"), head->requiredString("ru")};
    head->finish();
    if (library.section(section.id))
        head->report(u"section \"%1\" exists twice; give one another id"_s.arg(section.id.toString()));

    for (TomlTable &table : root.tables("clause")) {
        const Clause clause = readClause(table, section.id);
        if (clause.id.isEmpty())
            continue;
        if (library.clauses.contains(clause.id)) {
            table.report("id"_L1, u"clause \"%1\" exists twice; give one another id"_s.arg(clause.id.toString()));
            continue;
        }
        section.clauses.append(clause.id);
        library.clauses.insert(clause.id, clause);
    }
    root.finish();
    library.sections.append(section);
}

void loadCompanion(TomlTable &root, TemplateLibrary &library)
{
    auto table = root.table("companion");
    if (!table) {
        root.report(u"a file in companions/ begins with [companion]: id, order, label, kk, ru"_s);
        return;
    }
    Companion companion;
    companion.position = table->position();
    companion.id = table->requiredString("id");
    companion.order = table->integer("order").value_or(0);
    companion.label = table->requiredText("label");
    companion.when = parseCondition(table->strings("when"));
    companion.clause = ClauseId(table->string("clause"));
    companion.matrix = table->string("table") == "matrix"_L1;
    companion.text.id = ClauseId(u"companion."_s + companion.id);
    companion.text.kind = ClauseKind::Annex;
    companion.text.position = companion.position;
    companion.text.basis = idsFrom<ArticleId>(table->strings("basis"));
    if (companion.clause.isEmpty())
        companion.text.source = {table->requiredString("kk"), table->requiredString("ru")};
    companion.text.text = {parseTextPattern(companion.text.source.kk), parseTextPattern(companion.text.source.ru)};
    table->finish();
    root.finish();
    if (library.companion(companion.id))
        table->report("id"_L1, u"companion \"%1\" exists twice; give one another id"_s.arg(companion.id));
    library.companions.append(companion);
}

} // namespace qupia
