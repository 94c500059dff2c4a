// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/spelling/speller.h"
#include "library/templatelibrary.h"

#include <QObject>

#include <functional>

namespace qupia {

// What came of reading the templates: a library, or why there is none.
struct LoadedTemplates {
    TemplateLibraryPointer library;
    QString trouble;
};

// Reads the templates and the dictionaries off the main thread, the templates first. How is the caller's business.
class BackgroundLoader : public QObject {
    Q_OBJECT

public:
    using ReadTemplates = std::function<LoadedTemplates()>;
    using ReadDictionary = std::function<Result<std::shared_ptr<const Speller>>(Language)>;

    BackgroundLoader(ReadTemplates templates, ReadDictionary dictionary, QObject *parent = nullptr);

    void start();

signals:
    void libraryLoaded(const qupia::TemplateLibraryPointer &library);
    void libraryFailed(const QString &message); // nothing to draft with
    void spellerLoaded(qupia::Language language, const std::shared_ptr<const qupia::Speller> &speller);
    void spellerMissing(const QString &message);

private:
    void loadSpellers();

    ReadTemplates m_templates;
    ReadDictionary m_dictionary;
};

} // namespace qupia
