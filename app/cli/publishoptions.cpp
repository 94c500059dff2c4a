// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/publishoptions.h"

#include <QCoreApplication>

namespace qupia {

using namespace Qt::StringLiterals;

QString knownFormats()
{
    QStringList ids;
    for (const auto &each : allExporters())
        ids.append(each->id());
    return ids.join(u", "_s);
}

void addPublishOptions(CLI::App &command, PublishOptions &options)
{
    command.add_option("--format", options.formats, "Formats, separated by commas: " + knownFormats().toStdString());
    command.add_option("--layout", options.layout, "side-by-side, sequential or single")
        ->check(CLI::IsMember({"side-by-side", "sequential", "single"}));
    command.add_option("--lang", options.languages, "kk,ru, ru,kk, kk or ru; single prints the first");
    command.add_option("--paper", options.paper, "a4 or letter")->check(CLI::IsMember({"a4", "letter"}));
}

Result<PublishRequest> publishRequestFrom(const PublishOptions &options, const std::string &folder)
{
    PublishRequest request;
    request.formats = fromArgument(options.formats).split(u',', Qt::SkipEmptyParts);
    if (request.formats.isEmpty())
        return Error{QCoreApplication::translate("Cli", "Name at least one format: %1.").arg(knownFormats())};
    for (const QString &format : std::as_const(request.formats)) {
        if (!exporter(format)) {
            const QString message = QCoreApplication::translate("Cli", "There is no format \"%1\". Choose from: %2.");
            return Error{message.arg(format, knownFormats())};
        }
    }
    request.layout = layoutFromName(fromArgument(options.layout)).value_or(Layout::SideBySide);
    request.paper = paperFromName(fromArgument(options.paper)).value_or(Paper::A4);
    request.languages.clear();
    const QStringList codes = fromArgument(options.languages).split(u',', Qt::SkipEmptyParts);
    for (const QString &code : codes) {
        if (code != "kk"_L1 && code != "ru"_L1)
            return Error{QCoreApplication::translate("Cli", "A policy is written in kk and ru; \"%1\" is neither.").arg(code)};
        request.languages.append(code == "kk"_L1 ? Language::Kazakh : Language::Russian);
    }
    if (request.languages.isEmpty())
        return Error{QCoreApplication::translate("Cli", "A policy is written in kk and ru; name at least one of them.")};
    request.folder = fromArgument(folder);
    return request;
}

} // namespace qupia
