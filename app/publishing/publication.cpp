// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/publication.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

Result<void> makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    const QString message = QCoreApplication::translate(
        "Publication", "The folder %1 cannot be made. Choose another folder, or ask for the right to write there.");
    return Error{message.arg(QDir::toNativeSeparators(folder)), Error::Kind::NotWritable};
}

bool isWebPage(const Exporter &format)
{
    return format.mediaType() == "text/html"_L1;
}

// For one file: a page that stands beside others knows them.
ExportOptions optionsOf(const PlannedFile &file, const PublishPlan &plan, const PublishRequest &request)
{
    ExportOptions options = exportOptions(request, plan.draft);
    if (!file.language)
        return options;
    options.languages = {*file.language};
    for (const PlannedFile &page : plan.files) {
        if (page.language)
            options.siblings.append({*page.language, QFileInfo(page.path).fileName()});
    }
    return options;
}

} // namespace

ExportOptions exportOptions(const PublishRequest &request, bool draft)
{
    return {request.layout, request.languages, draft, request.paper, request.attachments, request.form, {}, request.lean};
}

QString suggestedBaseName(const ComposedPolicy &policy, bool draft)
{
    QString name = policy.operatorName.ru.isEmpty() ? policy.operatorName.kk : policy.operatorName.ru;
    for (const QChar quote : u"«»\"„“”"_s)
        name.remove(quote);
    name = name.simplified().replace(u' ', u'-').replace(QChar(QChar::Nbsp), u'-');
    QString base = u"privacy-policy"_s;
    if (!name.isEmpty())
        base += u'-' + name;
    if (draft)
        base += u"-draft"_s;
    return safeFileName(base);
}

PublishPlan planPublication(const ComposedPolicy &policy, const QList<Finding> &findings, const PublishRequest &request)
{
    PublishPlan plan;
    plan.draft = !allowsFinal(findings);
    const QString base = request.baseName.isEmpty() ? suggestedBaseName(policy, plan.draft) : safeFileName(request.baseName);
    for (const QString &format : request.formats) {
        const Exporter *found = exporter(format);
        if (!found)
            continue;
        const auto add = [&](const QString &name, std::optional<Language> language) {
            const QString path = QDir(request.folder).filePath(name + u'.' + found->suffix());
            plan.files.append({format, path, QFileInfo::exists(path), language});
        };
        if (isWebPage(*found) && request.form == WebForm::Pages) {
            const QList<Language> languages = printedLanguages(exportOptions(request, plan.draft));
            for (const Language language : languages)
                add(base + u'-' + languageCode(language), language);
        } else {
            add(base, {});
        }
    }
    return plan;
}

Result<QList<QByteArray>> makeFiles(const ComposedPolicy &policy, const PublishPlan &plan, const PublishRequest &request)
{
    QList<QByteArray> contents;
    for (const PlannedFile &file : plan.files) {
        const Exporter *found = exporter(file.format);
        Q_ASSERT(found);
        Result<QByteArray> bytes = found->write(policy, optionsOf(file, plan, request));
        if (!bytes)
            return bytes.error();
        contents.append(*bytes);
    }
    return contents;
}

Result<QStringList> publish(const ComposedPolicy &policy, const PublishPlan &plan, const PublishRequest &request)
{
    // Everything is made before anything is written: a failure leaves no half set.
    const Result<QList<QByteArray>> contents = makeFiles(policy, plan, request);
    if (!contents)
        return contents.error();
    if (const Result<void> made = makeFolder(request.folder); !made)
        return made.error();
    QStringList written;
    for (qsizetype i = 0; i < plan.files.size(); ++i) {
        const QString &path = plan.files.at(i).path;
        if (const Result<void> saved = saveFile(path, contents->at(i)); !saved)
            return saved.error();
        written.append(path);
    }
    return written;
}

} // namespace qupia
