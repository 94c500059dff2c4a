// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "compose/compose.h"
#include "compose/profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"-"_s;
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

void run(CommandContext &context, const std::string &file)
{
    const TemplateLibrary *library = context.library();
    if (!library)
        return;
    PolicyDocument document;
    if (!file.empty()) {
        const Result<LoadedDocument> loaded = readDocumentFile(fromArgument(file));
        if (!loaded)
            return fail(context, loaded.error());
        document = loaded->document;
    }
    const Profile profile = profileOf(document, *library);
    print(u"field\tstep\trequired\tlabel\tvalue\n"_s);
    for (const Field &field : library->fields) {
        if (field.derived != Derivation::None || (!file.empty() && !applies(field, profile)))
            continue;
        const QString state = document.samples.contains(field.id) ? u"sample"_s : field.required ? u"yes"_s : u"no"_s;
        print(QStringList{field.id.toString(), field.step.toString(), state, field.label.in(context.language),
                  file.empty() ? compact(field.defaultValue) : compact(effectiveValue(document, field))}
                  .join(u'\t')
            + u'\n');
    }
}

} // namespace

void addFieldsCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *command =
        program.add_subcommand("fields", "List the questions, or those that apply to a document with its answers");
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file, "The document");
    command->callback([&context, file] { run(context, *file); });
}

} // namespace qupia
