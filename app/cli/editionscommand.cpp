// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sheetoutput.h"
#include "compose/compose.h"
#include "publishing/editions.h"
#include "publishing/redline.h"

#include <QCoreApplication>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string file;
    int number = 0;
    SheetOptions sheet;
};

Error noEdition(const PolicyDocument &document, int number)
{
    if (document.editions.isEmpty())
        return {QCoreApplication::translate(
            "Cli", "No edition is recorded in this document yet; export --record does it with a final version.")};
    if (number == 0)
        return {QCoreApplication::translate(
            "Cli", "The text is that of edition %1, and there is no other edition to compare it with.")
                    .arg(document.editions.last().number)};
    return {QCoreApplication::translate("Cli", "There is no edition %1; the command editions lists them.").arg(number)};
}

// The document and its text as it stands; nothing after a message.
std::optional<std::pair<PolicyDocument, ComposedPolicy>> readAndCompose(CommandContext &context, const Options &options)
{
    const TemplateLibrary *library = context.library();
    if (!library)
        return {};
    const Result<LoadedDocument> loaded = readDocumentFile(fromArgument(options.file));
    if (!loaded) {
        fail(context, loaded.error());
        return {};
    }
    return std::pair(loaded->document, compose(loaded->document, *library));
}

void list(const QList<Edition> &editions)
{
    for (const Edition &edition : editions)
        print(u"%1\t%2\t%3\t%4\t%5\n"_s.arg(edition.number)
                  .arg(edition.date, edition.lawEdition, edition.hash, edition.files.join(u", "_s)));
}

void runEditions(CommandContext &context, const Options &options)
{
    const auto read = readAndCompose(context, options);
    if (!read)
        return;
    const auto &[document, policy] = *read;
    if (options.number == 0 && document.editions.isEmpty())
        return printError(noEdition(document, 0).message);
    if (options.number == 0)
        return list(document.editions);
    const Edition *edition = editionNumbered(document.editions, options.number);
    if (!edition)
        return fail(context, noEdition(document, options.number));
    writeSheet(context, editionText(*edition, policy), options.sheet);
}

using Compare = ComposedPolicy (*)(const Edition &, const Edition &, const ComposedPolicy &);

// The text as it stands against the edition named, else against the last that says something else.
void runComparison(CommandContext &context, const Options &options, Compare compare)
{
    const auto read = readAndCompose(context, options);
    if (!read)
        return;
    const auto &[document, policy] = *read;
    Edition now = editionOf(policy);
    const Edition *before =
        options.number > 0 ? editionNumbered(document.editions, options.number) : editionBefore(document.editions, now.hash);
    if (!before)
        return fail(context, noEdition(document, options.number));
    if (document.editions.last().hash == now.hash)
        now = document.editions.last();
    writeSheet(context, compare(*before, now, policy), options.sheet);
}

std::shared_ptr<Options> addOptions(CLI::App *command, const char *number, const char *help)
{
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file, "The document; - is standard input")->required();
    command->add_option(number, options->number, help)->check(CLI::PositiveNumber);
    addSheetOptions(*command, options->sheet);
    return options;
}

} // namespace

void addEditionsCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("editions", "List the final versions that went out, or write one of them");
    auto options = addOptions(command, "--show", "Write the text of this edition");
    command->callback([&context, options] { runEditions(context, *options); });
}

void addRedlineCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command =
        program.add_subcommand("redline", "Write what changed since an edition, clause by clause in both languages");
    auto options = addOptions(command, "--from", "The edition to compare with; the last that differs unless given");
    command->callback([&context, options] { runComparison(context, *options, redline); });
}

void addNoticeCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("notice", "Write to visitors which sections changed since an edition");
    auto options = addOptions(command, "--from", "The edition to compare with; the last that differs unless given");
    command->callback([&context, options] { runComparison(context, *options, changeNotice); });
}

} // namespace qupia
