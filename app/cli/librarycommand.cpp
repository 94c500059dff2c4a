// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include <QRegularExpression>

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

} // namespace

void addLibraryCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("library", "Look at the templates or check them");
    command->require_subcommand(1);

    CLI::App *checking = command->add_subcommand("check", "Check a folder of templates; exit 1 where there is a fault");
    auto folder = std::make_shared<std::string>(":/templates");
    checking->add_option("folder", *folder, "The folder that holds library.toml; the built-in templates unless given");
    checking->callback([&context, folder] { check(context, fromArgument(*folder)); });

    CLI::App *listing = command->add_subcommand("list", "List every clause as tab-separated values");
    auto format = std::make_shared<std::string>("tsv");
    listing->add_option("--format", *format, "tsv")->check(CLI::IsMember({"tsv"}));
    listing->callback([&context, format] { list(context); });
}

} // namespace qupia
