// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "compose/compose.h"

#include <QCoreApplication>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string preset;
    std::string output = "-";
};

void run(CommandContext &context, const Options &options)
{
    const TemplateLibrary *library = context.library();
    if (!library)
        return;
    const PresetId id(fromArgument(options.preset));
    if (!library->preset(id)) {
        QStringList known;
        for (const Preset &preset : library->presets)
            known.append(preset.id.toString());
        const QString message = QCoreApplication::translate("Cli", "There is no preset \"%1\". Choose one of: %2.");
        return fail(context, {message.arg(id.toString(), known.join(u", "_s))});
    }
    if (const Result<void> written = writeDocumentFile(fromArgument(options.output), newDocument(*library, id)); !written)
        fail(context, written.error());
}

} // namespace

void addNewCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("new", "Make a document from a preset");
    auto options = std::make_shared<Options>();
    command->add_option("--preset", options->preset, "The kind of business, for example sole-trader-shop")->required();
    command->add_option("-o,--output", options->output, "Where to write it; - is standard output");
    command->callback([&context, options] { run(context, *options); });
}

} // namespace qupia
