// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sheetoutput.h"

#include "base/files.h"
#include "cli/publishoptions.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace qupia {

using namespace Qt::StringLiterals;

void addSheetOptions(CLI::App &command, SheetOptions &options)
{
    command.add_option("--format", options.format, "One of " + knownFormats().toStdString())->check([](const std::string &name) {
        return exporter(fromArgument(name)) ? std::string() : std::string("there is no such format");
    });
    command.add_option("-o,--output", options.output, "The file; - is standard output");
    command.add_flag("--force", options.force, "Overwrite a file that exists");
}

void writeSheet(CommandContext &context, const ComposedPolicy &sheet, const SheetOptions &options)
{
    const QString path = fromArgument(options.output);
    if (path != "-"_L1 && QFileInfo::exists(path) && !options.force)
        return fail(context, {QCoreApplication::translate("Cli", "%1 exists already; --force overwrites it.").arg(path)});
    const Result<QByteArray> bytes = exporter(fromArgument(options.format))->write(sheet, {});
    if (!bytes)
        return fail(context, bytes.error());
    if (path == "-"_L1)
        return printBytes(*bytes);
    if (const Result<void> saved = saveFile(path, *bytes); !saved)
        return fail(context, saved.error());
    print(path + u'\n');
}

} // namespace qupia
