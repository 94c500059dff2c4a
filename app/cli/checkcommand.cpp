// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "checks/check.h"
#include "checks/report/findingreport.h"
#include "compose/compose.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string file;
    std::string format = "text";
};

void run(CommandContext &context, const Options &options)
{
    const TemplateLibrary *library = context.library();
    if (!library)
        return;
    const Result<LoadedDocument> loaded = readDocumentFile(fromArgument(options.file));
    if (!loaded)
        return fail(context, loaded.error());
    const ComposedPolicy policy = compose(loaded->document, *library);
    const QList<Finding> findings = runChecks(loaded->document, *library, policy);
    if (options.format == "json")
        printBytes(findingsAsJson(findings, *library, context.language));
    else
        print(findingsAsText(findings, *library, policy, context.language));
    if (!findings.isEmpty())
        context.exitCode = exitcode::findings;
}

} // namespace

void addCheckCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("check", "List what a document lacks; exit 1 where there is something");
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file, "The document; - is standard input")->required();
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->callback([&context, options] { run(context, *options); });
}

} // namespace qupia
