// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "checks/check.h"
#include "compose/compose.h"
#include "publishing/publication.h"

#include <QCoreApplication>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string file;
    std::string formats = "html,pdf";
    std::string layout = "side-by-side";
    std::string languages = "kk,ru";
    std::string output = ".";
    std::string name;
    bool force = false;
};

QString knownFormats()
{
    QStringList ids;
    for (const auto &each : allExporters())
        ids.append(each->id());
    return ids.join(u", "_s);
}

Result<PublishRequest> requestFrom(const Options &options)
{
    PublishRequest request;
    request.formats = fromArgument(options.formats).split(u',', Qt::SkipEmptyParts);
    if (request.formats.isEmpty())
        return Error{QCoreApplication::translate("Cli", "Name at least one format: %1.").arg(knownFormats())};
    for (const QString &format : request.formats) {
        if (!exporter(format)) {
            const QString message = QCoreApplication::translate("Cli", "There is no format \"%1\". Choose from: %2.");
            return Error{message.arg(format, knownFormats())};
        }
    }
    request.layout = layoutFromName(fromArgument(options.layout)).value_or(Layout::SideBySide);
    request.languages.clear();
    const QStringList codes = fromArgument(options.languages).split(u',', Qt::SkipEmptyParts);
    for (const QString &code : codes) {
        if (code != "kk"_L1 && code != "ru"_L1)
            return Error{QCoreApplication::translate("Cli", "A policy is written in kk and ru; \"%1\" is neither.").arg(code)};
        request.languages.append(code == "kk"_L1 ? Language::Kazakh : Language::Russian);
    }
    if (request.languages.isEmpty())
        return Error{QCoreApplication::translate("Cli", "A policy is written in kk and ru; name at least one of them.")};
    request.folder = fromArgument(options.output);
    request.baseName = fromArgument(options.name);
    return request;
}

void writeToStandardOutput(CommandContext &context, const ComposedPolicy &policy, const PublishRequest &request, bool draft)
{
    if (request.formats.size() != 1)
        return fail(context, {QCoreApplication::translate("Cli", "Standard output takes one format; name one with --format.")});
    const Result<QByteArray> bytes = exporter(request.formats.first())->write(policy, {request.layout, request.languages, draft});
    if (!bytes)
        return fail(context, bytes.error());
    printBytes(*bytes);
}

void run(CommandContext &context, const Options &options)
{
    const TemplateLibrary *library = context.library();
    if (!library)
        return;
    const Result<PublishRequest> request = requestFrom(options);
    if (!request)
        return fail(context, request.error());
    const Result<LoadedDocument> loaded = readDocumentFile(fromArgument(options.file));
    if (!loaded)
        return fail(context, loaded.error());

    const ComposedPolicy policy = compose(loaded->document, *library);
    const QList<Finding> findings = runChecks(loaded->document, *library, policy);
    const PublishPlan plan = planPublication(policy, findings, *request);
    if (options.output == "-")
        return writeToStandardOutput(context, policy, *request, plan.draft);
    for (const PlannedFile &file : plan.files) {
        if (file.exists && !options.force) {
            const QString message = QCoreApplication::translate("Cli", "%1 exists already; --force overwrites it.");
            return fail(context, {message.arg(file.path)});
        }
    }
    const Result<QStringList> written = publish(policy, plan, *request);
    if (!written)
        return fail(context, written.error());
    if (plan.draft)
        printError(QCoreApplication::translate("Cli", "A draft was made: something is still open; the command check lists it."));
    for (const QString &path : *written)
        print(path + u'\n');
}

} // namespace

void addExportCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("export", "Write a document as HTML, PDF and other formats");
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file, "The document; - is standard input")->required();
    command->add_option("--format", options->formats, "Formats, separated by commas: " + knownFormats().toStdString());
    command->add_option("--layout", options->layout, "side-by-side, sequential or single")
        ->check(CLI::IsMember({"side-by-side", "sequential", "single"}));
    command->add_option("--lang", options->languages, "kk,ru, ru,kk, kk or ru; single prints the first");
    command->add_option("-o,--output", options->output, "The folder; - writes one format to standard output");
    command->add_option("--name", options->name, "File name without suffix; made from the operator's name unless given");
    command->add_flag("--force", options->force, "Overwrite files that exist");
    command->callback([&context, options] { run(context, *options); });
}

} // namespace qupia
