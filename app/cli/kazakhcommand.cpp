// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "language/kazakh/suffixtags.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string word;
    std::string tags;
    bool lines = false;
    bool explain = false;
};

QString answer(const Inflection &inflection, bool explain)
{
    if (!explain)
        return inflection.form + u'\n';
    const QString certainty = inflection.certain ? u"certain"_s : u"guess"_s;
    return inflection.form + u'\t' + certainty + u'\t' + inflection.rules.join(u' ') + u'\n';
}

// One answer a line, an empty one where the line is not understood, so that lines and answers stay side by side.
void answerLines(CommandContext &context, bool explain)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(context, {QCoreApplication::translate("Cli", "Standard input cannot be read.")});
    for (int number = 1; !input.atEnd(); ++number) {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            break;
        const QStringList columns = QString::fromUtf8(line).remove(u'\n').remove(u'\r').remove(u'\uFEFF').split(u'\t');
        const auto tags = suffixTags(columns.value(1));
        if (!tags) {
            print(u"\n"_s);
            fail(context,
                {QCoreApplication::translate("Cli", "Line %1: \"%2\" is no list of tags.").arg(number).arg(columns.value(1))});
            continue;
        }
        print(answer(inflect(columns.first(), tags->kazakhCase, tags->form), explain));
    }
}

void run(CommandContext &context, const Options &options)
{
    if (options.lines || options.word.empty())
        return answerLines(context, options.explain);
    const QString given = fromArgument(options.tags);
    const auto tags = suffixTags(given);
    if (!tags)
        return fail(context, {QCoreApplication::translate("Cli", "\"%1\" is no list of tags.").arg(given)});
    print(answer(inflect(fromArgument(options.word), tags->kazakhCase, tags->form), options.explain));
}

} // namespace

void addKazakhCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *group = program.add_subcommand("kazakh", "What the program knows of the Kazakh language");
    group->require_subcommand(1);
    CLI::App *command = group->add_subcommand("inflect",
        "Add suffixes to Kazakh words; without a word it reads lines word<TAB>tags from standard input and answers line by line");
    auto options = std::make_shared<Options>();
    command->add_option("word", options->word, "The word, name, number or phrase");
    command->add_option("tags", options->tags, "GEN DAT ACC LOC ABL INS, PL, P3, ATTR, joined by ; as in PL;DAT");
    command->add_flag("--tsv", options->lines, "Read lines even where a word is given");
    command->add_flag("--explain", options->explain, "Print behind the form whether it is a guess, and the rules that decided");
    command->callback([&context, options] { run(context, *options); });
}

} // namespace qupia
