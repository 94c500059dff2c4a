// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/exporter.h"

#include "exports/docx/docxexporter.h"
#include "exports/html/htmlexporter.h"
#include "exports/markdown/markdownexporter.h"
#include "exports/pdf/pdfexporter.h"
#include "exports/text/textexporter.h"

#include <algorithm>
#include <array>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array layoutNames{
    std::pair{Layout::SideBySide, "side-by-side"_L1},
    std::pair{Layout::Sequential, "sequential"_L1},
    std::pair{Layout::Single, "single"_L1},
};

constexpr std::array paperNames{
    std::pair{Paper::A4, "a4"_L1},
    std::pair{Paper::Letter, "letter"_L1},
};

constexpr std::array webFormNames{
    std::pair{WebForm::Bilingual, "bilingual"_L1},
    std::pair{WebForm::Pages, "pages"_L1},
    std::pair{WebForm::Fragment, "fragment"_L1},
};

template <typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    return std::ranges::find(names, value, &Names::value_type::first)->second;
}

template <typename Names>
auto valueOf(const Names &names, const QString &name)
{
    const auto found = std::ranges::find(names, name, &Names::value_type::second);
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

std::vector<std::unique_ptr<Exporter>> makeExporters()
{
    std::vector<std::unique_ptr<Exporter>> exporters;
    exporters.push_back(std::make_unique<HtmlExporter>());
    exporters.push_back(std::make_unique<PdfExporter>());
    exporters.push_back(std::make_unique<DocxExporter>());
    exporters.push_back(std::make_unique<TextExporter>());
    exporters.push_back(std::make_unique<MarkdownExporter>());
    return exporters;
}

} // namespace

QString layoutName(Layout layout)
{
    return nameOf(layoutNames, layout);
}

std::optional<Layout> layoutFromName(const QString &name)
{
    return valueOf(layoutNames, name);
}

QString paperName(Paper paper)
{
    return nameOf(paperNames, paper);
}

std::optional<Paper> paperFromName(const QString &name)
{
    return valueOf(paperNames, name);
}

QString webFormName(WebForm form)
{
    return nameOf(webFormNames, form);
}

std::optional<WebForm> webFormFromName(const QString &name)
{
    return valueOf(webFormNames, name);
}

QList<Language> printedLanguages(const ExportOptions &options)
{
    QList<Language> languages;
    for (const Language language : options.languages) {
        if (!languages.contains(language))
            languages.append(language);
    }
    if (languages.isEmpty())
        languages = {policyLanguages.begin(), policyLanguages.end()};
    if (options.layout == Layout::Single)
        languages.resize(1);
    return languages;
}

const std::vector<std::unique_ptr<Exporter>> &allExporters()
{
    static const std::vector<std::unique_ptr<Exporter>> exporters = makeExporters();
    return exporters;
}

const Exporter *exporter(const QString &id)
{
    const auto &exporters = allExporters();
    const auto found = std::ranges::find(exporters, id, [](const auto &candidate) { return candidate->id(); });
    return found == exporters.end() ? nullptr : found->get();
}

} // namespace qupia
