// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "base/files.h"
#include "cli/output.h"
#include "cli/publishoptions.h"
#include "publishing/evidencepack.h"
#include "version.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct PackOptions {
    std::string file;
    std::string output;
    PublishOptions publish;
    bool force = false;
};

void pack(CommandContext &context, const PackOptions &options)
{
    const TemplateLibrary *library = context.library();
    if (!library)
        return;
    const Result<PublishRequest> request = publishRequestFrom(options.publish, ".");
    if (!request)
        return fail(context, request.error());
    const QString path = fromArgument(options.output);
    if (!mayWrite(context, path, options.force))
        return;
    const Result<LoadedDocument> loaded = readDocumentFile(fromArgument(options.file));
    if (!loaded)
        return fail(context, loaded.error());
    const Result<QByteArray> bytes = evidencePack(loaded->document, *library, *request, programVersion());
    if (!bytes)
        return fail(context, bytes.error());
    if (!writeOutput(context, path, *bytes) || path == "-"_L1)
        return;
    const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    print(u"%1  %2\n"_s.arg(QString::fromLatin1(hash), path));
}

void verify(CommandContext &context, const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, maximumPackBytes);
    if (!bytes)
        return fail(context, bytes.error());
    const Result<PackReport> report = verifyPack(*bytes);
    if (!report) {
        Error error = report.error();
        error.file = path;
        return fail(context, error);
    }
    const auto tell = [](const QStringList &paths, const QString &line) {
        for (const QString &each : paths)
            print(line.arg(each) + u'\n');
    };
    tell(report->changed, QCoreApplication::translate("Cli", "changed: %1"));
    tell(report->missing, QCoreApplication::translate("Cli", "missing: %1"));
    tell(report->unlisted, QCoreApplication::translate("Cli", "not in the manifest: %1"));
    if (report->isWhole())
        print(QCoreApplication::translate("Cli", "All %n file(s) are as they were packed.", nullptr, report->files) + u'\n');
    else
        context.exitCode = exitcode::findings;
    const QString made = QCoreApplication::translate("Cli", "Made by Qupia %1, templates %2, law of %3, text %4.");
    print(made.arg(report->program, report->templates, report->lawEdition, report->textHash) + u'\n');
    if (report->draft)
        print(QCoreApplication::translate("Cli", "What is in it is a draft.") + u'\n');
}

} // namespace

void addPackCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand(
        "pack", "Put a policy's files, its document, the review sheet and their SHA-256 into one zip as evidence");
    auto options = std::make_shared<PackOptions>();
    command->add_option("file", options->file, "The document; - is standard input")->required();
    command->add_option("-o,--output", options->output, "The zip to write; - is standard output")->required();
    addPublishOptions(*command, options->publish);
    command->add_flag("--force", options->force, "Overwrite a file that exists");
    command->callback([&context, options] { pack(context, *options); });
}

void addVerifyCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("verify", "Hold every file of an evidence pack against its manifest");
    auto path = std::make_shared<std::string>();
    command->add_option("file", *path, "The zip")->required();
    command->callback([&context, path] { verify(context, fromArgument(*path)); });
}

} // namespace qupia
