// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/dialogs/questions.h"

namespace qupia::test {

// Answers as told, and remembers what it was asked.
class FakeQuestions : public Questions {
public:
    Unsaved unsavedAnswer = Unsaved::Cancel;
    OnDisk onDiskAnswer = OnDisk::Cancel;
    bool overwriteAnswer = false;
    bool discardAnswer = false;
    QString pathToOpen;
    QString pathToSave;
    QString folder;
    std::optional<Sheet> sheet;
    QString sheetSuggestion;

    QStringList asked; // "unsaved", "overwrite" …
    QStringList problems;

    Unsaved unsavedChanges(const QString &) override
    {
        asked.append(QStringLiteral("unsaved"));
        return unsavedAnswer;
    }
    OnDisk changedOnDisk(const QString &) override
    {
        asked.append(QStringLiteral("changedOnDisk"));
        return onDiskAnswer;
    }
    bool overwrite(const QStringList &) override
    {
        asked.append(QStringLiteral("overwrite"));
        return overwriteAnswer;
    }
    bool discardRecovered(const QString &) override
    {
        asked.append(QStringLiteral("discard"));
        return discardAnswer;
    }
    QString fileToOpen(const QString &) override
    {
        asked.append(QStringLiteral("open"));
        return pathToOpen;
    }
    QString wordsToImport(const QString &) override
    {
        asked.append(QStringLiteral("words"));
        return pathToOpen;
    }
    QString fileToSave(const QString &) override
    {
        asked.append(QStringLiteral("save"));
        return pathToSave;
    }
    std::optional<Sheet> reviewSheet(const QString &suggestion) override
    {
        asked.append(QStringLiteral("sheet"));
        sheetSuggestion = suggestion;
        return sheet;
    }
    QString folderFor(const QString &) override { return folder; }
    void tellProblem(const QString &title, const QString &message) override
    {
        problems.append(title + QStringLiteral(": ") + message);
    }
};

} // namespace qupia::test
