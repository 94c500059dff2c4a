// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/documentfile.h"
#include "support/answers.h"
#include "support/reallibrary.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>

// The real qupia-cli, run as a shell runs it, and what its tests ask of files.
namespace qupia::test {

using namespace Qt::StringLiterals;

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

struct Run {
    int code = -1;
    QByteArray out;
    QString error;
};

// The real program, as a shell runs it.
inline Run run(const QStringList &arguments, const QByteArray &input = {}, const QString &hashSeed = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QUPIA_TEMPLATES"_s);
    environment.remove(u"XDG_RUNTIME_DIR"_s); // a bare server has none
    if (!hashSeed.isEmpty())
        environment.insert(u"QT_HASH_SEED"_s, hashSeed);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(QUPIA_BIN_DIR "/qupia-cli"), QStringList{u"--ui"_s, u"en"_s} + arguments);
    if (!process.waitForStarted())
        return {-1, {}, process.errorString()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, u"it did not end well"_s};
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

inline PolicyDocument documentAt(const QString &path)
{
    const Result<LoadedDocument> loaded = readDocument(contentOf(path));
    return loaded ? loaded->document : PolicyDocument();
}

inline QJsonValue valueAt(const QString &path, const QString &field)
{
    return documentAt(path).values.value(FieldId(field));
}

inline QByteArray finalBytes(const QString &preset = u"sole-trader-shop"_s)
{
    return writeDocument(answeredPolicy(PresetId(preset), realLibrary()).document);
}

inline qsizetype linesWith(const QList<QByteArray> &lines, const QByteArray &part)
{
    return std::ranges::count_if(lines, [&](const QByteArray &line) { return line.contains(part); });
}

} // namespace qupia::test

#define VERIFY_CODE(result, expected)                                                                                            \
    QVERIFY2((result).code == (expected), qPrintable(QString::number((result).code) + u": "_s + (result).error))
