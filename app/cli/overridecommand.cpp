// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/valuetextinput.h"
#include "document/documentchange.h"

#include <QCoreApplication>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string file;
    std::string clause;
    std::string kk;
    std::string ru;
    bool reset = false;
};

void run(CommandContext &context, const Options &options)
{
    const TemplateLibrary *library = context.library();
    if (!library)
        return;
    const Clause *clause = library->clause(ClauseId(fromArgument(options.clause)));
    if (!clause) {
        const QString message = QCoreApplication::translate("Cli", "There is no clause \"%1\"; see library list.");
        return fail(context, {message.arg(fromArgument(options.clause))});
    }
    if (!options.reset && (options.kk.empty() || options.ru.empty())) {
        return fail(context,
            {QCoreApplication::translate(
                "Cli", "A wording needs both languages: --kk TEXT and --ru TEXT; --reset goes back to the template.")});
    }
    const QString path = fromArgument(options.file);
    Result<LoadedDocument> loaded = readDocumentFile(path);
    if (!loaded)
        return fail(context, loaded.error());
    if (loaded->readOnly)
        return fail(context, newerVersionError(path));
    OverrideClause change{clause->id, std::nullopt};
    if (!options.reset)
        change.wording = ClauseOverride{{fromArgument(options.kk), fromArgument(options.ru)}, clause->source, {}};
    if (const Result<void> written = writeDocumentFile(path, applied(loaded->document, change)); !written)
        fail(context, written.error());
}

} // namespace

void addOverrideCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("override", "Give a clause a wording of your own");
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file, "The document")->required();
    command->add_option("clause", options->clause, "The clause, for example consent.term")->required();
    command->add_option("--kk", options->kk, "The Kazakh text; may hold placeholders");
    command->add_option("--ru", options->ru, "The Russian text; may hold placeholders");
    command->add_flag("--reset", options->reset, "Back to the template's text");
    command->callback([&context, options] { run(context, *options); });
}

} // namespace qupia
