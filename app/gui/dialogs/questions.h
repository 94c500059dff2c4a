// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace qupia {

// Everything that the window asks in between. An interface, so that a test answers without a dialog on the screen.
class Questions {
public:
    enum class Unsaved { Save, Discard, Cancel };
    enum class OnDisk { Overwrite, SaveElsewhere, Cancel };

    virtual ~Questions() = default;

    virtual Unsaved unsavedChanges(const QString &documentName) = 0;
    virtual OnDisk changedOnDisk(const QString &message) = 0;
    virtual bool overwrite(const QStringList &files) = 0;
    virtual bool discardRecovered(const QString &when) = 0;

    // Paths; empty where the user changed her mind.
    virtual QString fileToOpen(const QString &folder) = 0;
    virtual QString wordsToImport(const QString &folder) = 0;
    virtual QString fileToSave(const QString &suggestion) = 0;
    virtual QString folderFor(const QString &current) = 0;

    // The review sheet: which language, which format, where.
    struct Sheet {
        Language language = Language::Kazakh;
        QString format; // "html", "pdf"
        QString path;
    };
    virtual std::optional<Sheet> reviewSheet(const QString &suggestion) = 0; // a path without suffix

    virtual void tellProblem(const QString &title, const QString &message) = 0;
};

} // namespace qupia
