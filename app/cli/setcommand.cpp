// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/valuetextinput.h"
#include "document/documentchange.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string file;
    std::vector<std::string> assignments;
};

void run(CommandContext &context, const Options &options)
{
    const TemplateLibrary *library = context.library();
    if (!library)
        return;
    const QString path = fromArgument(options.file);
    Result<LoadedDocument> loaded = readDocumentFile(path);
    if (!loaded)
        return fail(context, loaded.error());
    if (loaded->readOnly)
        return fail(context, newerVersionError(path));

    // All or nothing: a mistake in the last assignment must not leave the first ones done.
    PolicyDocument document = loaded->document;
    for (const std::string &assignment : options.assignments) {
        const Result<DocumentChange> change = changeFromAssignment(fromArgument(assignment), document, *library);
        if (!change)
            return fail(context, change.error());
        document = applied(std::move(document), *change);
    }
    if (const Result<void> written = writeDocumentFile(path, document); !written)
        fail(context, written.error());
}

} // namespace

void addSetCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("set", "Answer questions: field=value …");
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file, "The document; - reads standard input and writes standard output")->required();
    command
        ->add_option("assignments", options->assignments,
            "field=value, field.kk=text, field=@file.json; sets and lists are separated by commas; "
            "an empty value removes the answer; clause:ID=on|off|default chooses a clause")
        ->required();
    command->callback([&context, options] { run(context, *options); });
}

} // namespace qupia
