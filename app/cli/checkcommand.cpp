// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "checks/check.h"
#include "checks/report/findingreport.h"
#include "checks/report/sarif.h"
#include "compose/compose.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string file;
    std::string format = "text";
};

// As a report names the file: relative as it was given, percent-encoded.
QString documentUri(const QString &file)
{
    return file == "-"_L1 ? u"stdin"_s : QString::fromLatin1(QUrl::toPercentEncoding(QDir::fromNativeSeparators(file), "/"));
}

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
    else if (options.format == "sarif")
        printBytes(findingsAsSarif(findings, *library, policy, context.language, documentUri(fromArgument(options.file))));
    else
        print(findingsAsText(findings, *library, policy, context.language));
    if (std::ranges::any_of(findings, [](const Finding &finding) { return !finding.accepted; }))
        context.exitCode = exitcode::findings;
}

} // namespace

void addCheckCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("check", "List what a document lacks; exit 1 where there is something");
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file, "The document; - is standard input")->required();
    command->add_option("--format", options->format, "text, json or sarif")->check(CLI::IsMember({"text", "json", "sarif"}));
    command->callback([&context, options] { run(context, *options); });
}

} // namespace qupia
