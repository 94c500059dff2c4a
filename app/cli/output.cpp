// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

bool mayWrite(CommandContext &context, const QString &path, bool force)
{
    if (path == "-"_L1 || force || !QFileInfo::exists(path))
        return true;
    fail(context, {QCoreApplication::translate("Cli", "%1 exists already; --force overwrites it.").arg(path)});
    return false;
}

bool mayWrite(CommandContext &context, const PublishPlan &plan, bool force)
{
    return std::ranges::all_of(plan.files, [&](const PlannedFile &file) { return mayWrite(context, file.path, force); });
}

bool writeOutput(CommandContext &context, const QString &path, const QByteArray &bytes)
{
    if (path == "-"_L1) {
        printBytes(bytes);
        return true;
    }
    const Result<void> saved = saveFile(path, bytes);
    if (!saved)
        fail(context, saved.error());
    return bool(saved);
}

void printPublished(const PublishPlan &plan, const QStringList &paths)
{
    if (plan.draft)
        printError(QCoreApplication::translate("Cli", "A draft was made: something is still open; the command check lists it."));
    for (const QString &path : paths)
        print(path + u'\n');
}

void writeToStandardOutput(CommandContext &context, const ComposedPolicy &policy, const PublishRequest &request, bool draft)
{
    if (request.formats.size() != 1)
        return fail(context, {QCoreApplication::translate("Cli", "Standard output takes one format; name one with --format.")});
    const Result<QByteArray> bytes = exporter(request.formats.first())->write(policy, exportOptions(request, draft));
    if (!bytes)
        return fail(context, bytes.error());
    printBytes(*bytes);
}

} // namespace qupia
