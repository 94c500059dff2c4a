// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

void writeTo(FILE *stream, const QByteArray &bytes)
{
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    fflush(stream);
}

Result<QByteArray> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{QCoreApplication::translate("Cli", "Standard input cannot be read."), Error::Kind::NotReadable, {}, 0, 0};
    // A pipe gives what has arrived; the rest comes when the program before it has written more.
    QByteArray bytes;
    for (QByteArray more = input.read(maximumDocumentBytes + 1); !more.isEmpty() && bytes.size() <= maximumDocumentBytes;
         more = input.read(maximumDocumentBytes + 1))
        bytes += more;
    return bytes;
}

} // namespace

const TemplateLibrary *CommandContext::library()
{
    if (m_library)
        return m_library.get();
    LibraryLoad load = loadLibrary(templatesFolder.isEmpty() ? u":/templates"_s : templatesFolder);
    QList<LibraryIssue> issues = load.issues;
    // The built-in templates were checked when the program was built.
    if (issues.isEmpty() && !templatesFolder.isEmpty())
        issues = validateLibrary(load.library);
    if (!issues.isEmpty()) {
        for (const LibraryIssue &issue : issues)
            printError(issue.text());
        exitCode = exitcode::failed;
        return nullptr;
    }
    m_library = std::make_unique<TemplateLibrary>(std::move(load.library));
    return m_library.get();
}

void print(const QString &text)
{
    writeTo(stdout, text.toUtf8());
}

void printBytes(const QByteArray &bytes)
{
    writeTo(stdout, bytes);
}

void printError(const QString &text)
{
    writeTo(stderr, text.toUtf8() + '\n');
}

QString fromArgument(const std::string &argument)
{
    return QString::fromUtf8(argument.data(), qsizetype(argument.size()));
}

Result<LoadedDocument> readDocumentFile(const QString &path)
{
    const Result<QByteArray> bytes = path == "-"_L1 ? readStandardInput() : readFile(path, maximumDocumentBytes);
    if (!bytes)
        return bytes.error();
    Result<LoadedDocument> loaded = readDocument(*bytes);
    if (!loaded) {
        Error error = loaded.error();
        error.file = path == "-"_L1 ? QString() : path;
        return error;
    }
    return loaded;
}

Result<void> writeDocumentFile(const QString &path, const PolicyDocument &document)
{
    const QByteArray bytes = writeDocument(document);
    if (path == "-"_L1) {
        printBytes(bytes);
        return {};
    }
    return saveFile(path, bytes);
}

void fail(CommandContext &context, const Error &error)
{
    printError(error.text());
    context.exitCode = exitcode::failed;
}

} // namespace qupia
