// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/dialogs/questions.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace qupia {

// The questions as dialogs over the active window.
class DialogQuestions : public Questions {
    Q_DECLARE_TR_FUNCTIONS(DialogQuestions)

public:
    Unsaved unsavedChanges(const QString &documentName) override;
    OnDisk changedOnDisk(const QString &message) override;
    bool overwrite(const QStringList &files) override;
    bool discardRecovered(const QString &when) override;
    QString fileToOpen(const QString &folder) override;
    QString wordsToImport(const QString &folder) override;
    QString fileToSave(const QString &suggestion) override;
    QString folderFor(const QString &current) override;
    std::optional<Sheet> reviewSheet(const QString &suggestion) override;
    void tellProblem(const QString &title, const QString &message) override;
};

} // namespace qupia
