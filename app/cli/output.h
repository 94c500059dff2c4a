// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "publishing/publication.h"

namespace qupia {

// False, after a message, where a file stands already and is not to be overwritten. "-" is standard output.
bool mayWrite(CommandContext &context, const QString &path, bool force);
bool mayWrite(CommandContext &context, const PublishPlan &plan, bool force);

// To the file, all or nothing, or to standard output. False after a message.
bool writeOutput(CommandContext &context, const QString &path, const QByteArray &bytes);

// The one format asked for; several make a message.
void writeToStandardOutput(CommandContext &context, const ComposedPolicy &policy, const PublishRequest &request, bool draft);

// Names what was written, and says where it is a draft.
void printPublished(const PublishPlan &plan, const QStringList &paths);

} // namespace qupia
