// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/loadparts.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Every way of citing that citedUnits() can ask for.
constexpr const char *citationForms[] = {
    "article", "article-point", "article-point-subpoint", "article-subpoint", "point", "point-subpoint"};

} // namespace

void loadLibraryFile(TomlTable &root, TemplateLibrary &library)
{
    if (auto table = root.table("library")) {
        library.id = table->requiredString("id");
        library.edition = table->requiredString("edition");
        library.date = table->requiredString("date");
        library.lawEdition = table->requiredString("lawEdition");
        library.lawNote = table->text("lawNote");
        table->finish();
    } else {
        root.report(u"library.toml needs [library]: id, edition, date, lawEdition"_s);
    }
    if (auto table = root.table("citation")) {
        for (const char *form : citationForms)
            library.citationForms.insert(QString::fromLatin1(form), table->requiredText(form));
        table->finish();
    } else {
        root.report(u"library.toml needs [citation]: how an article, its point and sub-point are cited"_s);
    }
    root.finish();
}

void loadCategories(TomlTable &root, TemplateLibrary &library)
{
    for (TomlTable &table : root.tables("category")) {
        Category category;
        category.position = table.position();
        category.id = CategoryId(table.requiredString("id"));
        category.group = table.requiredString("group");
        category.flag = FlagId(table.requiredString("flag"));
        category.clause = ClauseId(table.requiredString("clause"));
        category.when = parseCondition(table.strings("when"));
        category.name = {table.requiredString("kk"), table.requiredString("ru")};
        category.nameEnglish = table.requiredString("en");
        category.warn = table.boolean("warn", false);
        category.note = table.text("note");
        category.purposes = table.strings("purposes");
        category.term = table.json("term");
        category.recipients = table.strings("recipients");
        table.finish();
        library.categories.append(category);
    }
    root.finish();
}

void loadServices(TomlTable &root, TemplateLibrary &library)
{
    for (TomlTable &table : root.tables("service")) {
        Service service;
        service.position = table.position();
        service.id = table.requiredString("id");
        service.name = table.requiredString("name");
        service.kind = table.requiredString("kind");
        service.country = table.requiredString("country");
        service.receives = table.strings("receives");
        for (const QString &word : table.strings("words")) {
            service.words.append(parsePhrase(word));
            if (service.words.last().words.isEmpty())
                table.report("words"_L1, u"\"%1\" is no phrase"_s.arg(word));
        }
        table.finish();
        library.services.append(service);
    }
    root.finish();
}

void loadCountries(TomlTable &root, TemplateLibrary &library)
{
    for (TomlTable &table : root.tables("country")) {
        const QString id = table.requiredString("id");
        library.countries.append({id, {table.requiredString("kk"), table.requiredString("ru"), table.requiredString("en")}});
        table.finish();
    }
    root.finish();
}

void loadLegalForms(TomlTable &root, TemplateLibrary &library)
{
    constexpr Named<LegalForm::Number> numbers[] = {
        {"bin", LegalForm::Number::Bin},
        {"iin", LegalForm::Number::Iin},
        {"either", LegalForm::Number::Either},
    };
    for (TomlTable &table : root.tables("form")) {
        LegalForm form;
        form.position = table.position();
        form.id = table.requiredString("id");
        form.shortForm = {table.string("kk"), table.string("ru")};
        form.fullForm = {table.requiredString("kkFull"), table.requiredString("ruFull")};
        form.english = table.requiredString("en");
        form.number = oneOf(table, "number", numbers, LegalForm::Number::Either);
        form.kazakhCases = table.stringMap("kkCases");
        for (TomlTable &alternative : table.tables("alternative")) {
            form.kazakhAlternatives.append(alternative.requiredString("kk"));
            alternative.finish();
        }
        table.finish();
        library.legalForms.append(form);
    }
    root.finish();
}

void loadRolePairs(TomlTable &root, TemplateLibrary &library)
{
    constexpr Named<bool> genders[] = {{"m", false}, {"f", true}};
    for (TomlTable &table : root.tables("word")) {
        RoleWord word;
        word.position = table.position();
        word.id = table.requiredString("id");
        word.singular = {table.stringMap("kk"), table.stringMap("ru")};
        word.plural = {table.stringMap("kkPlural"), table.stringMap("ruPlural")};
        word.feminine = oneOf(table, "gender", genders, false);
        table.finish();
        library.roleWords.append(word);
    }
    for (TomlTable &table : root.tables("pair")) {
        RolePair pair;
        pair.position = table.position();
        pair.id = table.requiredString("id");
        pair.own = table.boolean("own", false);
        pair.operatorWord = pair.own ? QString() : table.requiredString("operator");
        pair.userWord = pair.own ? QString() : table.requiredString("user");
        pair.use = table.text("use");
        table.finish();
        library.rolePairs.append(pair);
    }
    root.finish();
}

void loadFurniture(TomlTable &root, TemplateLibrary &library)
{
    for (TomlTable &table : root.tables("word")) {
        const QString id = table.requiredString("id");
        if (library.furniture.contains(id))
            table.report("id"_L1, u"word \"%1\" exists twice; give one another id"_s.arg(id));
        library.furniture.insert(id, {table.requiredString("kk"), table.requiredString("ru")});
        table.finish();
    }
    root.finish();
}

void loadTerms(TomlTable &root, TemplateLibrary &library)
{
    constexpr Named<Language> languages[] = {{"kk", Language::Kazakh}, {"ru", Language::Russian}};
    for (TomlTable &table : root.tables("term")) {
        TermPair term;
        term.id = table.requiredString("id");
        term.term = {table.requiredString("kk"), table.requiredString("ru")};
        term.pattern = {TermPattern(table.strings("kkForms")), TermPattern(table.strings("ruForms"))};
        if (term.pattern.kk.isEmpty() || term.pattern.ru.isEmpty())
            table.report(u"a term needs kkForms and ruForms"_s);
        term.fromRussianOnly = table.boolean("fromRussianOnly", false);
        table.finish();
        library.termPairs.append(term);
    }
    for (TomlTable &table : root.tables("variant")) {
        TermVariant variant;
        variant.wrong = table.requiredString("wrong");
        variant.right = table.requiredString("right");
        variant.id = variant.wrong;
        table.requiredString("language");
        variant.language = oneOf(table, "language", languages, Language::Kazakh);
        const QStringList forms = table.strings("forms");
        variant.pattern = TermPattern(forms.isEmpty() ? QStringList{variant.wrong} : forms);
        variant.only = TermPattern(table.strings("only"));
        variant.spelling = table.boolean("spelling", false);
        table.finish();
        library.termVariants.append(variant);
    }
    root.finish();
}

} // namespace qupia
