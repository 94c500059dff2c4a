// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "checks/check.h"
#include "checks/findingmaker.h"
#include "cli/valuetextinput.h"
#include "compose/compose.h"
#include "document/documentchange.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string file;
    std::string rule;
    std::string place;
    std::string words;
    std::string reason;
    std::string name;
    bool undo = false;
};

// As `check` names places: a field, or a clause by its number; a clause by its id too.
bool isPlace(const QString &place, const ClauseId &clause, const FieldId &field, const ComposedPolicy &policy)
{
    return place.isEmpty() || place == clause.toString() || place == field.toString()
        || (!clause.isEmpty() && place == clauseNumber(policy, clause));
}

bool saysWords(const QString &wanted, const QString &words)
{
    return wanted.isEmpty() || words.contains(wanted, Qt::CaseInsensitive);
}

// The document with the one acceptance taken back that the options mean.
Result<PolicyDocument> withdrawn(const PolicyDocument &document, const ComposedPolicy &policy, const Options &options)
{
    QList<AcceptanceKey> keys;
    for (auto it = document.accepted.cbegin(); it != document.accepted.cend(); ++it) {
        const AcceptanceKey &key = it.key();
        if (key.rule == RuleId(fromArgument(options.rule)) && isPlace(fromArgument(options.place), key.clause, key.field, policy)
            && saysWords(fromArgument(options.words), key.words))
            keys.append(key);
    }
    if (keys.isEmpty())
        return Error{QCoreApplication::translate("Cli", "Nothing of this rule is accepted there.")};
    if (keys.size() > 1)
        return Error{QCoreApplication::translate("Cli", "Several are accepted there; say which by its place and --words.")};
    return applied(document, AcceptFinding{keys.first(), std::nullopt});
}

QString refusal(const Finding &finding)
{
    if (finding.severity == Severity::Unanswered)
        return QCoreApplication::translate("Cli", "This is not yet answered: an answer is needed, no reason takes its place.");
    return QCoreApplication::translate("Cli",
        "This does not stand in your own wording: change the answer or the clause. Only a finding in a wording of your own "
        "can be accepted.");
}

// The one finding that the options mean; it may be accepted.
Result<Finding> meant(const QList<Finding> &findings, const ComposedPolicy &policy, const Options &options)
{
    QList<Finding> there;
    std::ranges::copy_if(findings, std::back_inserter(there), [&](const Finding &finding) {
        return finding.rule == RuleId(fromArgument(options.rule))
            && isPlace(fromArgument(options.place), finding.place.clause, finding.place.field, policy)
            && saysWords(fromArgument(options.words), finding.words);
    });
    if (there.isEmpty())
        return Error{QCoreApplication::translate("Cli", "This rule finds nothing there; see qupia-cli check.")};
    QList<Finding> candidates = there;
    candidates.removeIf([](const Finding &finding) { return !finding.candidate; });
    if (candidates.isEmpty())
        return Error{refusal(there.first())};
    if (candidates.size() == 1)
        return candidates.first();
    QStringList choices;
    for (const Finding &finding : candidates)
        choices.append(finding.place.clause.toString() + u": "_s + finding.words);
    return Error{QCoreApplication::translate("Cli", "This rule finds several; say which by its place and --words:") + u'\n'
        + choices.join(u'\n')};
}

Result<PolicyDocument> changed(const PolicyDocument &document, const TemplateLibrary &library, const Options &options)
{
    const RuleId rule(fromArgument(options.rule));
    if (!library.rule(rule))
        return Error{QCoreApplication::translate("Cli", "There is no rule \"%1\"; see library rules.").arg(rule.toString())};
    const ComposedPolicy policy = compose(document, library);
    if (options.undo)
        return withdrawn(document, policy, options);
    const QString reason = fromArgument(options.reason).trimmed();
    const QString name = fromArgument(options.name).trimmed();
    if (reason.isEmpty() || name.isEmpty())
        return Error{
            QCoreApplication::translate("Cli", "An acceptance needs --reason TEXT and --name WHO; --undo takes one back.")};
    const Result<Finding> finding = meant(runChecks(document, library, policy), policy, options);
    if (!finding)
        return finding.error();
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    return applied(document, AcceptFinding{acceptanceKeyOf(*finding), Acceptance{reason, name, today, library.lawEdition, {}}});
}

void run(CommandContext &context, const Options &options)
{
    const TemplateLibrary *library = context.library();
    if (!library)
        return;
    const QString path = fromArgument(options.file);
    const Result<LoadedDocument> loaded = readDocumentFile(path);
    if (!loaded)
        return fail(context, loaded.error());
    if (loaded->readOnly)
        return fail(context, newerVersionError(path));
    const Result<PolicyDocument> document = changed(loaded->document, *library, options);
    if (!document)
        return fail(context, document.error());
    if (const Result<void> written = writeDocumentFile(path, *document); !written)
        fail(context, written.error());
}

} // namespace

void addAcceptCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand("accept", "Accept a finding in your own wording, with a reason");
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file, "The document")->required();
    command->add_option("rule", options->rule, "The rule, for example f-open-data-list")->required();
    command->add_option(
        "place", options->place, "The clause by its id or number, or the field; needed where the rule finds several");
    command->add_option("--words", options->words, "Part of the words found; needed where one place has several");
    CLI::Option *reason = command->add_option("--reason", options->reason, "Why the wording stands; printed in the review sheet");
    command->add_option("--name", options->name, "Who decided");
    command->add_flag("--undo", options->undo, "Take the acceptance back")->excludes(reason);
    command->callback([&context, options] { run(context, *options); });
}

} // namespace qupia
