// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/loadparts.h"

#include <QRegularExpression>

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

// Texts of statute stand once, in acts/, which are read before the sections. What is unknown stays for the validator to name.
QString withTextsOfActs(const QString &source, Language language, const TemplateLibrary &library, QList<ArticleId> &quoted)
{
    static const QRegularExpression placeholder(u"\\{law:([^{}]+)\\}"_s);
    if (!source.contains("{law:"_L1))
        return source;
    QString whole;
    qsizetype end = 0;
    for (auto it = placeholder.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const ArticleId id(match.captured(1));
        const Article *article = library.article(id);
        whole += QStringView(source).sliced(end, match.capturedStart() - end);
        whole += article && !article->text.in(language).isEmpty() ? article->text.in(language) : match.captured();
        end = match.capturedEnd();
        if (!quoted.contains(id))
            quoted.append(id);
    }
    return whole.append(QStringView(source).sliced(end));
}

void readTexts(TomlTable &table, const TemplateLibrary &library, Clause &clause)
{
    const Localized<QString> written{table.requiredString("kk"), table.requiredString("ru")};
    for (const Language language : policyLanguages) {
        clause.source.in(language) = withTextsOfActs(written.in(language), language, library, clause.quoted);
        clause.text.in(language) = parseTextPattern(clause.source.in(language));
    }
}

Clause readClause(TomlTable &table, const SectionId &section, const TemplateLibrary &library)
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
    readTexts(table, library, clause);
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
        const Clause clause = readClause(table, section.id, library);
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
        readTexts(*table, library, companion.text);
    table->finish();
    root.finish();
    if (library.companion(companion.id))
        table->report("id"_L1, u"companion \"%1\" exists twice; give one another id"_s.arg(companion.id));
    library.companions.append(companion);
}

} // namespace qupia
