// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/output.h"
#include "exports/exporter.h"
#include "publishing/reviewsheet.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string file;
    std::string format = "html";
    std::string language = "ru";
    std::string output = "-";
    bool force = false;
};

void run(CommandContext &context, const Options &options)
{
    const TemplateLibrary *library = context.library();
    if (!library)
        return;
    const Result<LoadedDocument> loaded = readDocumentFile(fromArgument(options.file));
    if (!loaded)
        return fail(context, loaded.error());
    const Language language = options.language == "kk" ? Language::Kazakh : Language::Russian;
    const Result<QByteArray> bytes = reviewSheetFile(loaded->document, *library, language, fromArgument(options.format));
    if (!bytes)
        return fail(context, bytes.error());
    const QString path = fromArgument(options.output);
    if (mayWrite(context, path, options.force) && writeOutput(context, path, *bytes) && path != "-"_L1)
        print(path + u'\n');
}

} // namespace

void addReviewCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command =
        program.add_subcommand("review", "Write the review sheet: facts, rules with their state, accepted findings");
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file, "The document; - is standard input")->required();
    command->add_option("--format", options->format, "html, pdf or txt")->check([](const std::string &name) {
        return exporter(fromArgument(name)) ? std::string() : std::string("there is no such format");
    });
    command->add_option("--lang", options->language, "kk or ru")->check(CLI::IsMember({"kk", "ru"}));
    command->add_option("-o,--output", options->output, "The file; - is standard output");
    command->add_flag("--force", options->force, "Overwrite a file that exists");
    command->callback([&context, options] { run(context, *options); });
}

} // namespace qupia
