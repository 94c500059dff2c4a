// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "base/files.h"
#include "cli/output.h"
#include "publishing/attacheddata.h"

#include <QDir>
#include <QFileInfo>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string file;
    std::string output;
    bool force = false;
};

void run(CommandContext &context, const Options &options)
{
    const QString path = fromArgument(options.file);
    const Result<QByteArray> pdf = readFile(path, maximumPdfBytes);
    if (!pdf)
        return fail(context, pdf.error());
    const Result<LoadedDocument> loaded = readAttachedDocument(*pdf);
    if (!loaded) {
        Error error = loaded.error();
        error.file = path;
        return fail(context, error);
    }
    const QFileInfo info(path);
    const QString beside = info.dir().filePath(info.completeBaseName() + ".qupia"_L1);
    const QString output = options.output.empty() ? beside : fromArgument(options.output);
    if (!mayWrite(context, output, options.force))
        return;
    if (const Result<void> written = writeDocumentFile(output, loaded->document); !written)
        return fail(context, written.error());
    if (output != "-"_L1)
        print(output + u'\n');
}

} // namespace

void addExtractCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("extract", "Take the document out of a PDF that was exported with --attach-data");
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file, "The PDF")->required();
    command->add_option(
        "-o,--output", options->output, "The document to write; - is standard output; beside the PDF unless given");
    command->add_flag("--force", options->force, "Overwrite a file that exists");
    command->callback([&context, options] { run(context, *options); });
}

} // namespace qupia
