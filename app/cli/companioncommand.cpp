// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "checks/check.h"
#include "cli/output.h"
#include "cli/publishoptions.h"
#include "compose/compose.h"
#include "publishing/companions.h"

#include <QCoreApplication>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string name;
    std::string file;
    PublishOptions publish;
    std::string output = ".";
    bool force = false;
};

Error noCompanion(const TemplateLibrary &library, const QString &name)
{
    QStringList ids;
    for (const Companion &companion : library.companions)
        ids.append(companion.id);
    const QString message = QCoreApplication::translate("Cli", "There is no companion text \"%1\". Choose from: %2.");
    return {message.arg(name, ids.join(u", "_s))};
}

void run(CommandContext &context, const Options &options)
{
    const TemplateLibrary *library = context.library();
    if (!library)
        return;
    const Companion *companion = library->companion(fromArgument(options.name));
    if (!companion)
        return fail(context, noCompanion(*library, fromArgument(options.name)));
    const Result<PublishRequest> request = publishRequestFrom(options.publish, options.output);
    if (!request)
        return fail(context, request.error());
    const Result<LoadedDocument> loaded = readDocumentFile(fromArgument(options.file));
    if (!loaded)
        return fail(context, loaded.error());
    const PolicyDocument &document = loaded->document;
    if (!offeredCompanions(document, *library).contains(companion))
        return fail(context,
            {QCoreApplication::translate("Cli", "The answers of this document do not call for \"%1\".").arg(companion->id)});

    const QList<Finding> findings = stoppingFindings(document, *library, compose(document, *library));
    const ComposedPolicy text = composeCompanion(document, *library, *companion);
    const PublishPlan plan = planCompanion(companion->id, text, findings, *request);
    if (const QStringList gaps = openQuestions(text, *library, context.language); !gaps.isEmpty())
        printError(QCoreApplication::translate("Cli", "Not filled in: %1.").arg(gaps.join(u", "_s)));
    if (options.output == "-")
        return writeToStandardOutput(context, text, *request, plan.draft);
    if (!mayWrite(context, plan, options.force))
        return;
    const Result<QStringList> written = publishCompanion(text, plan, *request);
    if (!written)
        return fail(context, written.error());
    printPublished(plan, *written);
}

} // namespace

void addCompanionCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("companion",
        "Write a text that goes beside the policy, from the same answers: consent, request, cookie-notice, order, data-list");
    auto options = std::make_shared<Options>();
    command->add_option("name", options->name, "Which one")->required();
    command->add_option("file", options->file, "The document; - is standard input")->required();
    addPublishOptions(*command, options->publish);
    command->add_option("-o,--output", options->output, "The folder; - writes one format to standard output");
    command->add_flag("--force", options->force, "Overwrite files that exist");
    command->callback([&context, options] { run(context, *options); });
}

} // namespace qupia
