// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "checks/report/ruledocs.h"

#include <QRegularExpression>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString levelName(ClauseLevel level)
{
    switch (level) {
    case ClauseLevel::Mandatory:
        return u"mandatory"_s;
    case ClauseLevel::MandatoryIf:
        return u"mandatory-if"_s;
    case ClauseLevel::Recommended:
        return u"recommended"_s;
    case ClauseLevel::Optional:
        return u"optional"_s;
    }
    Q_UNREACHABLE();
}

QString conditionText(const Condition &condition)
{
    QStringList terms;
    for (const ConditionTerm &term : condition.terms) {
        QStringList flags;
        for (const FlagId &flag : term.anyOf)
            flags.append(flag.toString());
        terms.append((term.negated ? u"!"_s : QString()) + (flags.size() > 1 ? u"any:"_s : QString()) + flags.join(u','));
    }
    return terms.isEmpty() ? u"-"_s : terms.join(u' ');
}

// Words and placeholders of a clause, its conditional segments included; no dashes, no notation.
qsizetype wordCount(QString text)
{
    static const QRegularExpression notation(uR"(\[\[(\?[^:\]]*:)?|\]\])"_s);
    static const QRegularExpression word(u"\\S*[\\p{L}\\d]\\S*"_s);
    const QStringList words = text.remove(notation).split(u' ', Qt::SkipEmptyParts);
    return std::count_if(words.begin(), words.end(), [](const QString &each) { return each.contains(word); });
}

void check(CommandContext &context, const QString &folder)
{
    const LibraryLoad load = loadLibrary(folder);
    const QList<LibraryIssue> issues = load.issues + validateLibrary(load.library);
    for (const LibraryIssue &issue : issues)
        printError(folder + u'/' + issue.text());
    if (!issues.isEmpty()) {
        context.exitCode = exitcode::findings;
        return;
    }
    print(u"%1 sections, %2 clauses, %3 fields, %4 categories, %5 presets, %6 acts, %7 rules: no fault\n"_s
              .arg(load.library.sections.size())
              .arg(load.library.clauses.size())
              .arg(load.library.fields.size())
              .arg(load.library.categories.size())
              .arg(load.library.presets.size())
              .arg(load.library.acts.size())
              .arg(load.library.rules.size()));
}

void list(CommandContext &context)
{
    const TemplateLibrary *library = context.library();
    if (!library)
        return;
    print(u"id\tsection\tlevel\tcondition\twords kk\twords ru\n"_s);
    for (const Section &section : library->sections) {
        for (const ClauseId &id : section.clauses) {
            const Clause &clause = *library->clause(id);
            print(QStringList{id.toString(), section.id.toString(), levelName(clause.level), conditionText(clause.when),
                      QString::number(wordCount(clause.source.kk)), QString::number(wordCount(clause.source.ru))}
                      .join(u'\t')
                + u'\n');
        }
    }
}

// What was read of each act, and when.
void acts(CommandContext &context)
{
    const TemplateLibrary *library = context.library();
    if (!library)
        return;
    QStringList ids = library->acts.keys();
    ids.sort();
    print(u"id\tdate\tedition\tchecked\tcertainty\tarticles\ttitle\taddress\n"_s);
    for (const QString &id : ids) {
        const Act &act = *library->act(id);
        const auto confirmed =
            std::ranges::count_if(act.articles, [](const Article &article) { return article.certainty == Certainty::Confirmed; });
        const QString certainty = act.overlay       ? u"not taken into account"_s
            : act.certainty == Certainty::Confirmed ? u"confirmed"_s
                                                    : u"likely"_s;
        print(QStringList{id, act.date, act.edition, act.checked, certainty,
                  u"%1 of %2 confirmed"_s.arg(confirmed).arg(act.articles.size()),
                  context.language == InterfaceLanguage::Kazakh ? act.title.kk : act.title.ru, act.url}
                  .join(u'\t')
            + u'\n');
    }
    print(library->lawNote.in(context.language) + u'\n');
}

void rules(CommandContext &context)
{
    if (const TemplateLibrary *library = context.library())
        print(rulesAsMarkdown(*library));
}

} // namespace

void addLibraryCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("library", "Look at the templates or check them");
    command->require_subcommand(1);

    CLI::App *checking = command->add_subcommand("check", "Check a folder of templates; exit 1 where there is a fault");
    auto folder = std::make_shared<std::string>(":/templates");
    checking->add_option("folder", *folder, "The folder that holds library.toml; the built-in templates unless given");
    checking->callback([&context, folder] { check(context, fromArgument(*folder)); });

    command->add_subcommand("acts", "List the acts: what was read of each, and when")->callback([&context] { acts(context); });
    command->add_subcommand("rules", "Write the rules of the law as docs/rules.md")->callback([&context] { rules(context); });

    CLI::App *listing = command->add_subcommand("list", "List every clause as tab-separated values");
    auto format = std::make_shared<std::string>("tsv");
    listing->add_option("--format", *format, "tsv")->check(CLI::IsMember({"tsv"}));
    listing->callback([&context, format] { list(context); });
}

} // namespace qupia
