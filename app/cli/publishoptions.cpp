// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/publishoptions.h"

#include "cli/command.h"

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

Result<PublishRequest> publishRequestFrom(const std::string &formats, const std::string &layout, const std::string &languages,
    const std::string &paper, const std::string &folder)
{
    PublishRequest request;
    request.formats = fromArgument(formats).split(u',', Qt::SkipEmptyParts);
    if (request.formats.isEmpty())
        return Error{QCoreApplication::translate("Cli", "Name at least one format: %1.").arg(knownFormats())};
    for (const QString &format : std::as_const(request.formats)) {
        if (!exporter(format)) {
            const QString message = QCoreApplication::translate("Cli", "There is no format \"%1\". Choose from: %2.");
            return Error{message.arg(format, knownFormats())};
        }
    }
    request.layout = layoutFromName(fromArgument(layout)).value_or(Layout::SideBySide);
    request.paper = paperFromName(fromArgument(paper)).value_or(Paper::A4);
    request.languages.clear();
    const QStringList codes = fromArgument(languages).split(u',', Qt::SkipEmptyParts);
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
