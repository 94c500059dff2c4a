// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "base/files.h"
#include "cli/batchrows.h"
#include "cli/batchrun.h"
#include "cli/publishoptions.h"

#include <QCoreApplication>
#include <QThread>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumTableBytes = 256LL * 1024 * 1024;

struct Options {
    std::string table;
    std::string base;
    std::string folder;
    PublishOptions publish;
    std::string shard = "1/1";
    int jobs = 0;
    bool resume = false;
    bool force = false;
};

// Everything that can be wrong for all rows is said before the first one is made.
Result<BatchTask> taskFrom(const Options &options, const TemplateLibrary &library)
{
    const Result<PublishRequest> request = publishRequestFrom(options.publish, options.folder);
    if (!request)
        return request.error();
    const Result<LoadedDocument> base = readDocumentFile(fromArgument(options.base));
    if (!base)
        return base.error();
    const QString path = fromArgument(options.table);
    const auto inTable = [&](Error error) {
        error.file = path;
        return error;
    };
    const Result<QByteArray> bytes = readFile(path, maximumTableBytes);
    if (!bytes)
        return bytes.error();
    const Result<CsvTable> table = readCsv(*bytes);
    if (!table)
        return inTable(table.error());
    if (const Result<void> columns = checkColumns(table->head, base->document, library); !columns)
        return inTable(columns.error());
    const Result<Shard> shard = shardFrom(fromArgument(options.shard));
    if (!shard)
        return shard.error();

    BatchTask task{*request, base->document, *table, *shard};
    task.jobs = options.jobs > 0 ? options.jobs : qMax(1, QThread::idealThreadCount());
    task.resume = options.resume;
    task.force = options.force;
    return task;
}

void run(CommandContext &context, const Options &options)
{
    const TemplateLibrary *library = context.library();
    if (!library)
        return;
    const Result<BatchTask> task = taskFrom(options, *library);
    if (!task)
        return fail(context, task.error());
    const Result<BatchOutcome> outcome = runBatch(*task, *library);
    if (!outcome)
        return fail(context, outcome.error());
    const QString message = QCoreApplication::translate("Cli", "%1 made, %2 skipped, %3 failed.");
    printError(message.arg(outcome->made).arg(outcome->skipped).arg(outcome->failed));
    if (outcome->failed > 0) {
        printError(QCoreApplication::translate("Cli", "What failed stands in %1").arg(outcome->errorsFile));
        context.exitCode = exitcode::findings;
    }
}

} // namespace

void addBatchCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("batch", "Make a policy for each row of a table");
    auto options = std::make_shared<Options>();
    command
        ->add_option("table", options->table,
            "CSV in UTF-8; its first row names fields as the command set does, and \"file\" for the name of a row's files")
        ->required();
    command->add_option("--template", options->base, "The document that each row fills in")->required();
    command->add_option("-o,--out", options->folder, "The folder for the files, their results.csv and errors.csv")->required();
    addPublishOptions(*command, options->publish);
    command->add_option("--jobs", options->jobs, "How many rows at once; as many as there are processors unless given")
        ->check(CLI::Range(1, 1024));
    command->add_option("--shard", options->shard, "2/8 makes every eighth row, beginning with the second");
    command->add_flag("--resume", options->resume, "Leave out what an earlier run has made from the same row");
    command->add_flag("--force", options->force, "Begin anew in a folder that holds results");
    command->callback([&context, options] { run(context, *options); });
}

} // namespace qupia
