// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/evidencepack.h"

#include "base/ziparchive.h"
#include "compose/compose.h"
#include "document/documentfile.h"
#include "publishing/reviewsheet.h"
#include "publishing/texthash.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kindOfPack = "qupia-pack"_L1;
constexpr int packFormat = 1;
const QByteArray manifestPath = QByteArrayLiteral("manifest.json");
constexpr qsizetype maximumManifestBytes = 1024 * 1024;

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray manifestOf(
    const QList<ZipPart> &parts, const ComposedPolicy &policy, const TemplateLibrary &library, bool draft, const QString &program)
{
    QJsonArray files;
    for (const ZipPart &part : parts)
        files.append(QJsonObject{
            {"path"_L1, QString::fromUtf8(part.path)}, {"bytes"_L1, part.bytes.size()}, {"sha256"_L1, sha256(part.bytes)}});
    const QJsonObject manifest{{"kind"_L1, kindOfPack}, {"format"_L1, packFormat}, {"program"_L1, program},
        {"templates"_L1, QString(library.id + u' ' + library.edition)}, {"lawEdition"_L1, library.lawEdition},
        {"textSha256"_L1, textHash(policy)}, {"draft"_L1, draft}, {"files"_L1, files}};
    return QJsonDocument(manifest).toJson(QJsonDocument::Indented);
}

Error noPack(const QString &why)
{
    const QString message = QCoreApplication::translate("Publication", "This is no readable evidence pack of Qupia: %1.");
    return {message.arg(why), Error::Kind::Damaged, {}, 0, 0};
}

struct PackContent {
    QMap<QString, QString> hashes; // empty: damaged
    QByteArray manifest;
    bool manifestDamaged = false;
};

Result<PackContent> contentOf(const QByteArray &zip)
{
    PackContent content;
    const Result<void> read = readZip(zip, {}, [&](const ZipPart &part) {
        if (part.path == manifestPath) {
            content.manifest = part.bytes;
            content.manifestDamaged = part.damaged;
        } else {
            content.hashes.insert(QString::fromUtf8(part.path), part.damaged ? QString() : sha256(part.bytes));
        }
    });
    return read ? Result<PackContent>(content) : Result<PackContent>(read.error());
}

} // namespace

Result<QByteArray> evidencePack(
    const PolicyDocument &document, const TemplateLibrary &library, const PublishRequest &request, const QString &program)
{
    const ComposedPolicy policy = compose(document, library);
    const QList<Finding> findings = runChecks(document, library, policy);
    const PublishPlan plan = planPublication(policy, findings, request);
    const Result<QList<QByteArray>> contents = makeFiles(policy, plan, request);
    if (!contents)
        return contents.error();
    QList<ZipPart> parts;
    for (qsizetype i = 0; i < plan.files.size(); ++i)
        parts.append({"published/" + QFileInfo(plan.files.at(i).path).fileName().toUtf8(), contents->at(i)});
    parts.append({QByteArrayLiteral("policy.qupia"), writeDocument(document)});
    for (const Language language : policyLanguages) {
        const ComposedPolicy sheet = reviewSheet(document, library, policy, findings, language);
        ExportOptions options{Layout::Single, {language}};
        options.lean = true;
        const Result<QByteArray> page = exporter(u"html"_s)->write(sheet, options);
        if (!page)
            return page.error();
        parts.append({"review-" + languageCode(language).toLatin1() + ".html", *page});
    }
    const QByteArray manifest = manifestOf(parts, policy, library, plan.draft, program);
    parts.prepend({manifestPath, manifest});
    return zipped(parts);
}

Result<PackReport> verifyPack(const QByteArray &zip)
{
    const Result<PackContent> content = contentOf(zip);
    if (!content)
        return content.error();
    if (content->manifestDamaged || content->manifest.isEmpty() || content->manifest.size() > maximumManifestBytes)
        return noPack(QCoreApplication::translate("Publication", "its manifest is missing or damaged"));
    const QJsonObject manifest = QJsonDocument::fromJson(content->manifest).object();
    if (manifest.value("kind"_L1) != kindOfPack || !manifest.value("files"_L1).isArray())
        return noPack(QCoreApplication::translate("Publication", "its manifest is none of Qupia's"));
    if (manifest.value("format"_L1).toDouble() > packFormat)
        return noPack(QCoreApplication::translate("Publication", "a newer version of Qupia made it; update the program"));

    PackReport report;
    report.program = manifest.value("program"_L1).toString();
    report.templates = manifest.value("templates"_L1).toString();
    report.lawEdition = manifest.value("lawEdition"_L1).toString();
    report.textHash = manifest.value("textSha256"_L1).toString();
    report.draft = manifest.value("draft"_L1).toBool();
    QMap<QString, QString> unlisted = content->hashes;
    const QJsonArray files = manifest.value("files"_L1).toArray();
    for (const QJsonValue &file : files) {
        const QString path = file["path"_L1].toString();
        ++report.files;
        if (!content->hashes.contains(path))
            report.missing.append(path);
        else if (content->hashes.value(path) != file["sha256"_L1].toString() || content->hashes.value(path).isEmpty())
            report.changed.append(path);
        unlisted.remove(path);
    }
    report.unlisted = unlisted.keys();
    return report;
}

} // namespace qupia
