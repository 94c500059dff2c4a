// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "version.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using AddCommand = void (*)(CLI::App &, CommandContext &);

// Every command, in the order of the help.
constexpr AddCommand allCommands[] = {
    addNewCommand,
    addSetCommand,
    addOverrideCommand,
    addAcceptCommand,
    addFieldsCommand,
    addCheckCommand,
    addExportCommand,
    addExtractCommand,
    addEditionsCommand,
    addRedlineCommand,
    addNoticeCommand,
    addPackCommand,
    addVerifyCommand,
    addCompanionCommand,
    addBatchCommand,
    addKazakhCommand,
    addSpellCommand,
    addReviewCommand,
    addLibraryCommand,
};

// The arguments as the system knows them, in UTF-8: argv would lose Kazakh names on Windows. CLI11 takes them in reverse.
std::vector<std::string> reversedArguments()
{
    std::vector<std::string> arguments;
    const QStringList given = QCoreApplication::arguments().mid(1);
    for (const QString &argument : given)
        arguments.insert(arguments.begin(), argument.toStdString());
    return arguments;
}

// What Qt says to its developers, as that a bare server has no runtime folder, is nothing the user could act on.
void onlyFailures(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(onlyFailures);
    // Pages are laid out with fonts, so a GUI application is needed, but never a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"qupia-cli"_s);
    QCoreApplication::setApplicationVersion(programVersion());

    CommandContext context;
    CLI::App program("Drafts, checks and publishes personal-data policies in Kazakh and Russian", "qupia-cli");
    program.set_version_flag("--version", programVersion().toStdString());
    program.fallthrough();
    std::string templates;
    std::string language = languageCode(interfaceLanguageFromCode(QLocale::system().name())).toStdString();
    program.add_option("--templates", templates, "Read templates from this folder instead of the built-in ones");
    program.add_option("--ui", language, "Language of messages: kk, ru or en")
        ->check(CLI::IsMember({"kk", "ru", "en"}))
        ->take_last();

    QTranslator translator;
    program.parse_complete_callback([&] {
        context.templatesFolder = fromArgument(templates);
        context.language = interfaceLanguageFromCode(fromArgument(language));
        if (translator.load(u":/translations/qupia_%1.qm"_s.arg(languageCode(context.language))))
            QCoreApplication::installTranslator(&translator);
    });
    for (const AddCommand add : allCommands)
        add(program, context);

    try {
        program.parse(reversedArguments());
        // Not require_subcommand(): it would hide which word was not understood.
        if (program.get_subcommands().empty())
            throw CLI::RequiredError("A subcommand");
    } catch (const CLI::ParseError &error) {
        // Help and version are "errors" of exit code 0 to CLI11; a wrong command line could not run.
        return program.exit(error) == 0 ? exitcode::clean : exitcode::failed;
    }
    return context.exitCode;
}
