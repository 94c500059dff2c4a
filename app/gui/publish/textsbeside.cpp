// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/publish/textsbeside.h"

#include "gui/settings/translations.h"
#include "publishing/companions.h"

#include <QCoreApplication>

namespace qupia {

QList<TextBeside> textsBeside(const QStringList &ids, const PolicyEditor &editor)
{
    QList<TextBeside> texts;
    for (const QString &id : ids) {
        if (auto text = companionText(id, editor.document(), editor.library(), editor.policy()))
            texts.append({id, *std::move(text)});
    }
    return texts;
}

QStringList openQuestionsOf(const QList<TextBeside> &texts, const PolicyEditor &editor)
{
    QStringList lines;
    const InterfaceLanguage language = currentInterfaceLanguage();
    const QString line = QCoreApplication::translate("TextsBeside", "%1: a draft until this is answered: %2.");
    for (const TextBeside &beside : texts) {
        const QStringList open = openQuestions(beside.text, editor.library(), language);
        const Companion *companion = editor.library().companion(beside.id);
        if (companion && !open.isEmpty())
            lines.append(line.arg(companion->label.in(language), open.join(QStringLiteral(", "))));
    }
    return lines;
}

QList<PlannedFile> filesOf(const QList<TextBeside> &texts, const QList<Finding> &findings, const PublishRequest &request)
{
    QList<PlannedFile> files;
    for (const auto &[id, text] : texts)
        files += planCompanion(id, text, findings, request).files;
    return files;
}

Result<QStringList> write(const QList<TextBeside> &texts, const QList<Finding> &findings, const PublishRequest &request)
{
    QStringList written;
    for (const auto &[id, text] : texts) {
        const Result<QStringList> files = publishCompanion(text, planCompanion(id, text, findings, request), request);
        if (!files)
            return files.error();
        written += *files;
    }
    return written;
}

} // namespace qupia
