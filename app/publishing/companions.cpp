// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/companions.h"

#include "base/files.h"
#include "compose/compose.h"
#include "compose/profile.h"
#include "publishing/editions.h"
#include "publishing/redline.h"

#include <QDir>
#include <QFileInfo>

namespace qupia {

using namespace Qt::StringLiterals;

QList<const Companion *> offeredCompanions(const PolicyDocument &document, const TemplateLibrary &library)
{
    const Profile profile = profileOf(document, library);
    QList<const Companion *> companions;
    for (const Companion &companion : library.companions) {
        if (companion.when.holds(profile.flags))
            companions.append(&companion);
    }
    return companions;
}

std::optional<ComposedPolicy> companionText(
    const QString &id, const PolicyDocument &document, const TemplateLibrary &library, const ComposedPolicy &policy)
{
    if (id == changeNoticeId) {
        const Edition now = editionOf(policy);
        const Edition *before = editionBefore(document.editions, now.hash);
        return before ? std::optional(changeNotice(*before, now, policy)) : std::nullopt;
    }
    const Companion *companion = library.companion(id);
    return companion ? std::optional(composeCompanion(document, library, *companion)) : std::nullopt;
}

QStringList openQuestions(const ComposedPolicy &text, const TemplateLibrary &library, InterfaceLanguage language)
{
    QStringList labels;
    for (const ComposeFault &fault : text.faults) {
        if (const Field *field = library.field(fault.field))
            labels.append(field->label.in(language));
    }
    labels.removeDuplicates();
    return labels;
}

PublishPlan planCompanion(
    const QString &id, const ComposedPolicy &text, const QList<Finding> &findings, const PublishRequest &request)
{
    PublishPlan plan;
    plan.draft = !allowsFinal(findings) || !text.faults.isEmpty();
    const QString base = safeFileName(id + (plan.draft ? u"-draft"_s : QString()));
    for (const QString &format : request.formats) {
        const Exporter *found = exporter(format);
        if (!found)
            continue;
        const QString path = QDir(request.folder).filePath(base + u'.' + found->suffix());
        plan.files.append({format, path, QFileInfo::exists(path), {}});
    }
    return plan;
}

Result<QStringList> publishCompanion(const ComposedPolicy &text, const PublishPlan &plan, PublishRequest request)
{
    request.attachments.clear();
    request.form = WebForm::Bilingual;
    return publish(text, plan, request);
}

} // namespace qupia
