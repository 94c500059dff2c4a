// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "checks/check.h"
#include "cli/output.h"
#include "cli/publishoptions.h"
#include "cli/valuetextinput.h"
#include "compose/compose.h"
#include "publishing/attacheddata.h"
#include "publishing/editions.h"
#include "publishing/publication.h"

#include <QCoreApplication>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string file;
    PublishOptions publish;
    std::string output = ".";
    std::string name;
    std::string form = "bilingual";
    bool lean = false;
    bool attachData = false;
    bool force = false;
    bool record = false;
};

// Why the document cannot take a record of what goes out.
std::optional<Error> whyNoRecord(const Options &options, const LoadedDocument &loaded)
{
    if (options.file == "-" || options.output == "-")
        return Error{
            QCoreApplication::translate("Cli", "--record writes into the document: name its file, and a folder for the output.")};
    if (loaded.readOnly)
        return newerVersionError(fromArgument(options.file));
    return {};
}

void record(CommandContext &context, const Options &options, PolicyDocument document, const ComposedPolicy &policy,
    const PublishPlan &plan)
{
    if (plan.draft)
        return printError(QCoreApplication::translate("Cli", "A draft is no edition: nothing was recorded."));
    document.editions = editionsAfter(document, policy, plan, QDate::currentDate());
    if (const Result<void> written = writeDocumentFile(fromArgument(options.file), document); !written)
        return fail(context, written.error());
    printError(QCoreApplication::translate("Cli", "Recorded as edition %1.").arg(document.editions.last().number));
}

void run(CommandContext &context, const Options &options)
{
    const TemplateLibrary *library = context.library();
    if (!library)
        return;
    Result<PublishRequest> request = publishRequestFrom(options.publish, options.output);
    if (!request)
        return fail(context, request.error());
    request->baseName = fromArgument(options.name);
    request->form = webFormFromName(fromArgument(options.form)).value_or(WebForm::Bilingual);
    request->lean = options.lean;
    const Result<LoadedDocument> loaded = readDocumentFile(fromArgument(options.file));
    if (!loaded)
        return fail(context, loaded.error());
    if (const auto why = options.record ? whyNoRecord(options, *loaded) : std::nullopt)
        return fail(context, *why);

    const ComposedPolicy policy = compose(loaded->document, *library);
    const QList<Finding> findings = stoppingFindings(loaded->document, *library, policy);
    if (options.attachData)
        request->attachments = {attachedData(loaded->document, *library)};
    const PublishPlan plan = planPublication(policy, findings, *request);
    if (options.output == "-")
        return writeToStandardOutput(context, policy, *request, plan.draft);
    if (!mayWrite(context, plan, options.force))
        return;
    const Result<QStringList> written = publish(policy, plan, *request);
    if (!written)
        return fail(context, written.error());
    printPublished(plan, *written);
    if (options.record)
        record(context, options, loaded->document, policy, plan);
}

} // namespace

void addExportCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("export", "Write a document as HTML, PDF and other formats");
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file, "The document; - is standard input")->required();
    addPublishOptions(*command, options->publish);
    command->add_option("-o,--output", options->output, "The folder; - writes one format to standard output");
    command->add_option("--name", options->name, "File name without suffix; made from the operator's name unless given");
    command
        ->add_option("--form", options->form,
            "Of the web page: bilingual, pages (one a language, linked to each other) or fragment (to paste into a page)")
        ->check(CLI::IsMember({"bilingual", "pages", "fragment"}));
    command->add_flag(
        "--lean", options->lean, "A small web page, without fonts of its own; its columns are not aligned by clause");
    command->add_flag("--attach-data", options->attachData,
        "Put into the PDF what it was made from, so that Qupia opens it again: printed values, clause choices and own wordings");
    command->add_flag(
        "--record", options->record, "Record a final version in the document as an edition: number, day, text, hash, law, files");
    command->add_flag("--force", options->force, "Overwrite files that exist");
    command->callback([&context, options] { run(context, *options); });
}

} // namespace qupia
