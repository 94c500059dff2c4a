// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "base/files.h"
#include "language/spelling/speller.h"
#include "language/spelling/userspeller.h"
#include "language/spelling/userwords.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumTextBytes = 64 * 1024 * 1024;

struct Options {
    std::string file;
    std::string language;
    std::string format = "text";
    std::string dictionaries;
    std::string words;
    bool noSuggestions = false;
};

Result<QString> readText(const QString &path)
{
    QByteArray bytes;
    if (path == "-"_L1) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return Error{
                QCoreApplication::translate("Cli", "Standard input cannot be read."), Error::Kind::NotReadable, {}, 0, 0};
        bytes = input.readAll();
    } else {
        const Result<QByteArray> read = readFile(path, maximumTextBytes);
        if (!read)
            return read.error();
        bytes = *read;
    }
    return QString::fromUtf8(bytes);
}

void run(CommandContext &context, const Options &options)
{
    const Result<QString> text = readText(fromArgument(options.file));
    if (!text)
        return fail(context, text.error());
    const Language language = options.language == "kk" ? Language::Kazakh : Language::Russian;
    QStringList folders;
    if (!options.dictionaries.empty())
        folders << fromArgument(options.dictionaries);
    const auto dictionary = loadHunspellSpeller(language, folders);
    if (!dictionary)
        return fail(context, dictionary.error());
    std::shared_ptr<const Speller> speller = *dictionary;
    if (!options.words.empty()) {
        const Result<QStringList> words = importedWords(fromArgument(options.words), language);
        if (!words)
            return fail(context, words.error());
        speller = withUserWords(speller, *words);
    }
    const QList<WordRange> faults = misspelt(*text, *speller);
    QHash<QString, QStringList> suggested;
    for (const WordRange &fault : faults) {
        const QString word = text->sliced(fault.offset, fault.length);
        if (!options.noSuggestions && !suggested.contains(word))
            suggested.insert(word, speller->suggestions(word));
        const QStringList words = suggested.value(word);
        if (options.format == "tsv")
            print(QString::number(fault.offset) + u'\t' + word + u'\t' + words.join(", "_L1) + u'\n');
        else
            print(QString::number(fault.offset) + u": "_s + word + (words.isEmpty() ? QString() : u" → "_s + words.join(", "_L1))
                + u'\n');
    }
    if (!faults.isEmpty())
        context.exitCode = exitcode::findings;
}

} // namespace

void addSpellCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command = program.add_subcommand(
        "spell", "List the words of a text file that the dictionary does not know; exit 1 where there is one");
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file, "The text, in UTF-8; - is standard input")->required();
    command->add_option("--lang", options->language, "kk or ru")->required()->check(CLI::IsMember({"kk", "ru"}));
    command->add_option("--format", options->format, "text, or tsv: offset in characters, word, suggestions")
        ->check(CLI::IsMember({"text", "tsv"}));
    command->add_option("--dictionaries", options->dictionaries, "Read kk_KZ and ru_RU from this folder");
    command->add_option("--words", options->words, "Words of your own: a list, one word a line, a .dic file or an .oxt");
    command->add_flag("--no-suggestions", options->noSuggestions, "Only the words: much faster");
    command->callback([&context, options] { run(context, *options); });
}

} // namespace qupia
