// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "compose/composedpolicy.h"
#include "exports/attachment.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <vector>

namespace qupia {

enum class Layout { SideBySide, Sequential, Single };
enum class Paper { A4, Letter };

// What a web page is: whole with all languages, one of several with a language each, or a piece to paste into a page.
enum class WebForm { Bilingual, Pages, Fragment };

// The same text in another language, in a file of its own.
struct SiblingPage {
    Language language = Language::Kazakh;
    QString address;
};

struct ExportOptions {
    Layout layout = Layout::SideBySide;
    QList<Language> languages{Language::Kazakh, Language::Russian}; // Single prints the first
    bool draft = false; // stamped in both languages
    Paper paper = Paper::A4;
    QList<Attachment> attachments{}; // formats that cannot carry files leave them out
    WebForm form = WebForm::Bilingual; // as Pages, a page prints its first language
    QList<SiblingPage> siblings{}; // every page of the set
    bool lean = false; // without fonts of its own, and columns without rows: a page of 30 KB as servers pack it
};

// "side-by-side", "sequential", "single": the command line's names.
QString layoutName(Layout layout);
std::optional<Layout> layoutFromName(const QString &name);

// "a4", "letter"
QString paperName(Paper paper);
std::optional<Paper> paperFromName(const QString &name);

// "bilingual", "pages", "fragment"
QString webFormName(WebForm form);
std::optional<WebForm> webFormFromName(const QString &name);

// The languages that a layout really prints, in order.
QList<Language> printedLanguages(const ExportOptions &options);

// One output format. Knows nothing of templates or documents: it takes the tree and gives bytes. The same tree and options give
// the same bytes on any machine; dates come from the policy's edition.
class Exporter {
public:
    virtual ~Exporter() = default;

    virtual QString id() const = 0; // "html": the command line's name
    virtual QString suffix() const = 0; // "html"
    virtual QString mediaType() const = 0; // "text/html"
    virtual QString name() const = 0; // for menus, in the interface language
    virtual Result<QByteArray> write(const ComposedPolicy &policy, const ExportOptions &options) const = 0;
};

// Every format, in the order of the menu. Menu, dialog, --format and help are made from this list.
const std::vector<std::unique_ptr<Exporter>> &allExporters();
const Exporter *exporter(const QString &id);

} // namespace qupia
