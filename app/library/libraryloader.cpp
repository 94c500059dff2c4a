// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryloader.h"

#include "base/files.h"
#include "library/loadparts.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

using LoadPart = void (*)(TomlTable &, TemplateLibrary &);

struct FilePattern {
    const char *path; // relative; "*" stands for one file name
    LoadPart load;
};

// The first pattern that fits decides; order within a folder is the order of file names.
constexpr FilePattern filePatterns[] = {
    {"library.toml", loadLibraryFile},
    {"sections/*.toml", loadSection},
    {"fields/steps.toml", loadSteps},
    {"fields/flags.toml", loadFlags},
    {"fields/*.toml", loadFields},
    {"categories.toml", loadCategories},
    {"countries.toml", loadCountries},
    {"legal-forms.toml", loadLegalForms},
    {"role-pairs.toml", loadRolePairs},
    {"services.toml", loadServices},
    {"furniture.toml", loadFurniture},
    {"presets/*.toml", loadPreset},
    {"acts/*.toml", loadAct},
    {"rules/*.toml", loadRules},
    {"terms.toml", loadTerms},
};

constexpr qint64 maximumTemplateBytes = 4 * 1024 * 1024;

// toml++ bounds the depth of values, not of dotted keys: a.a.a… of a hostile file would exhaust the stack.
constexpr int maximumKeyParts = 32;

int lineOfDeepKey(const QByteArray &bytes)
{
    static const QRegularExpression deep(uR"((?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){%1})"_s.arg(maximumKeyParts));
    const QString text = QString::fromUtf8(bytes);
    const qsizetype at = deep.match(text).capturedStart();
    return at < 0 ? 0 : int(QStringView(text).left(at).count(u'\n')) + 1;
}

LoadPart partFor(const QString &relativePath)
{
    for (const FilePattern &pattern : filePatterns) {
        if (QDir::match(QString::fromUtf8(pattern.path), relativePath)
            && QString::fromUtf8(pattern.path).count(u'/') == relativePath.count(u'/'))
            return pattern.load;
    }
    return nullptr;
}

QStringList templateFiles(const QDir &folder)
{
    QStringList files;
    QDirIterator it(folder.path(), {u"*.toml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(folder.relativeFilePath(it.next()));
    files.sort();
    return files;
}

void loadFile(const QDir &folder, const QString &relativePath, LibraryLoad &load)
{
    const LoadPart part = partFor(relativePath);
    if (!part) {
        load.issues.append({{relativePath, 1, 1}, u"no such file is known in templates/; see docs/templates.md"_s});
        return;
    }
    const Result<QByteArray> bytes = readFile(folder.filePath(relativePath), maximumTemplateBytes);
    if (!bytes) {
        load.issues.append({{relativePath, 1, 1}, bytes.error().message});
        return;
    }
    if (const int line = lineOfDeepKey(*bytes); line > 0) {
        load.issues.append(
            {{relativePath, line, 1}, u"not readable as TOML: a key of more than %1 parts"_s.arg(maximumKeyParts)});
        return;
    }
    try {
        const toml::table table = toml::parse(std::string_view(bytes->constData(), size_t(bytes->size())));
        TomlTable root(table, relativePath, load.issues);
        part(root, load.library);
    } catch (const toml::parse_error &fault) {
        const auto &begin = fault.source().begin;
        const std::string_view why = fault.description();
        load.issues.append({{relativePath, int(begin.line), int(begin.column)},
            u"not readable as TOML: %1"_s.arg(QString::fromUtf8(why.data(), qsizetype(why.size())))});
    }
}

// The form asks by steps; inside a step by the order of the groups (fields/steps.toml) and of the fields in them.
void sortFields(TemplateLibrary &library)
{
    QHash<StepId, qsizetype> order;
    for (const Step &step : library.steps)
        order.insert(step.id, order.size());
    const auto group = [&](const Field &field) {
        const qsizetype found = library.fieldGroups.indexOf(field.position.file.section(u'/', -1).chopped(5)); // ".toml"
        return found < 0 ? library.fieldGroups.size() : found;
    };
    std::ranges::stable_sort(
        library.fields, {}, [&](const Field &field) { return std::pair(order.value(field.step, order.size()), group(field)); });
}

} // namespace

QString LibraryIssue::text() const
{
    return u"%1:%2:%3: %4"_s.arg(position.file).arg(position.line).arg(position.column).arg(message);
}

LibraryLoad loadLibrary(const QString &folder)
{
    LibraryLoad load;
    const QDir directory(QDir(folder).absolutePath());
    const QStringList files = templateFiles(directory);
    if (files.isEmpty())
        load.issues.append({{folder, 0, 0}, u"there are no templates here; name the folder that holds library.toml"_s});
    for (const QString &file : files)
        loadFile(directory, file, load);
    sortFields(load.library);
    std::ranges::stable_sort(load.library.presets, {}, &Preset::order);
    load.library.index();
    return load;
}

} // namespace qupia
