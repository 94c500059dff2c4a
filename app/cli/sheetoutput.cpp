// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sheetoutput.h"

#include "cli/output.h"
#include "cli/publishoptions.h"

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
    if (!mayWrite(context, path, options.force))
        return;
    const Result<QByteArray> bytes = exporter(fromArgument(options.format))->write(sheet, {});
    if (!bytes)
        return fail(context, bytes.error());
    if (writeOutput(context, path, *bytes) && path != "-"_L1)
        print(path + u'\n');
}

} // namespace qupia
