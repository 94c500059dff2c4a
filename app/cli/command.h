// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/result.h"
#include "document/documentfile.h"
#include "library/libraryloader.h"

#include <CLI/CLI.hpp>

#include <QString>

namespace qupia {

// What a command tells the shell.
namespace exitcode {
inline constexpr int clean = 0;
inline constexpr int findings = 1;
inline constexpr int failed = 2;
} // namespace exitcode

// Shared by all commands; main fills it before a command runs.
struct CommandContext {
    QString templatesFolder; // from --templates; empty: the built-in ones
    InterfaceLanguage language = InterfaceLanguage::Russian;
    int exitCode = exitcode::clean;

    // The templates; loaded at the first use. Null after a message where they cannot be used.
    const TemplateLibrary *library();

private:
    std::unique_ptr<TemplateLibrary> m_library;
};

// One file a command; each adds its subcommand with its help and options. See allCommands() in main.cpp.
void addNewCommand(CLI::App &program, CommandContext &context);
void addSetCommand(CLI::App &program, CommandContext &context);
void addOverrideCommand(CLI::App &program, CommandContext &context);
void addAcceptCommand(CLI::App &program, CommandContext &context);
void addFieldsCommand(CLI::App &program, CommandContext &context);
void addCheckCommand(CLI::App &program, CommandContext &context);
void addExportCommand(CLI::App &program, CommandContext &context);
void addExtractCommand(CLI::App &program, CommandContext &context);
void addEditionsCommand(CLI::App &program, CommandContext &context);
void addRedlineCommand(CLI::App &program, CommandContext &context);
void addNoticeCommand(CLI::App &program, CommandContext &context);
void addPackCommand(CLI::App &program, CommandContext &context);
void addVerifyCommand(CLI::App &program, CommandContext &context);
void addCompanionCommand(CLI::App &program, CommandContext &context);
void addBatchCommand(CLI::App &program, CommandContext &context);
void addKazakhCommand(CLI::App &program, CommandContext &context);
void addSpellCommand(CLI::App &program, CommandContext &context);
void addReviewCommand(CLI::App &program, CommandContext &context);
void addLibraryCommand(CLI::App &program, CommandContext &context);

// Standard output and error, UTF-8 on every system.
void print(const QString &text);
void printBytes(const QByteArray &bytes);
void printError(const QString &text);

QString fromArgument(const std::string &argument);

// Reads and writes a document; "-" is standard input or output. Writing refuses a file of a newer version.
Result<LoadedDocument> readDocumentFile(const QString &path);
Result<void> writeDocumentFile(const QString &path, const PolicyDocument &document);

// Prints the error and sets exit code 2.
void fail(CommandContext &context, const Error &error);

} // namespace qupia
