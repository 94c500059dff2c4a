// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryloader.h"

#include "base/files.h"
#include "library/compiledlibrary.h"
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
    const char16_t *path; // relative; "*" stands for one file name
    LoadPart load;
};

// The first pattern that fits decides; order within a folder is the order of file names.
constexpr FilePattern filePatterns[] = {
    {u"library.toml", loadLibraryFile},
    {u"sections/*.toml", loadSection},
    {u"fields/steps.toml", loadSteps},
    {u"fields/flags.toml", loadFlags},
    {u"fields/*.toml", loadFields},
    {u"categories.toml", loadCategories},
    {u"countries.toml", loadCountries},
    {u"legal-forms.toml", loadLegalForms},
    {u"role-pairs.toml", loadRolePairs},
    {u"services.toml", loadServices},
    {u"furniture.toml", loadFurniture},
    {u"companions/*.toml", loadCompanion},
    {u"presets/*.toml", loadPreset},
    {u"acts/*.toml", loadAct},
    {u"rules/*.toml", loadRules},
    {u"terms.toml", loadTerms},
};

constexpr qint64 maximumTemplateBytes = 4 * 1024 * 1024;
constexpr qint64 maximumCompiledBytes = 64 * 1024 * 1024;

// toml++ bounds the depth of values, not of dotted keys: a.a.a… of a hostile file would exhaust the stack.
constexpr int maximumKeyParts = 32;

int lineOfDeepKey(const QByteArray &bytes)
{
    static const QRegularExpression deep(uR"((?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){%1})"_s.arg(maximumKeyParts));
    // No line with so many dots, no such key: true of every honest file, and quickly seen.
    int dots = 0;
    const bool possible = std::ranges::any_of(bytes, [&](char byte) {
        dots = byte == '\n' ? 0 : dots + (byte == '.' ? 1 : 0);
        return dots >= maximumKeyParts;
    });
    if (!possible)
        return 0;
    const QString text = QString::fromUtf8(bytes);
    const qsizetype at = deep.match(text).capturedStart();
    return at < 0 ? 0 : int(QStringView(text).left(at).count(u'\n')) + 1;
}

bool fits(QStringView pattern, QStringView path)
{
    const qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return path == pattern;
    const QStringView folder = pattern.first(star);
    const QStringView suffix = pattern.sliced(star + 1);
    return path.size() > folder.size() + suffix.size() && path.startsWith(folder) && path.endsWith(suffix)
        && !path.sliced(folder.size()).contains(u'/');
}

LoadPart partFor(const QString &relativePath)
{
    for (const FilePattern &pattern : filePatterns) {
        if (fits(pattern.path, relativePath))
            return pattern.load;
    }
    return nullptr;
}

QStringList templateFiles(const QDir &folder)
{
    QStringList files;
    QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (path.endsWith(".toml"_L1))
            files.append(folder.relativeFilePath(path));
    }
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

LibraryLoad carriedLibrary(const QString &path)
{
    LibraryLoad load;
    const Result<QByteArray> bytes = readFile(path, maximumCompiledBytes);
    std::optional<TemplateLibrary> library = bytes ? libraryFromCompiled(*bytes) : std::nullopt;
    if (library)
        load.library = std::move(*library);
    else
        load.issues.append({{path, 0, 0}, u"the program's own templates are damaged; install it again"_s});
    return load;
}

} // namespace

QString LibraryIssue::text() const
{
    return u"%1:%2:%3: %4"_s.arg(position.file).arg(position.line).arg(position.column).arg(message);
}

LibraryLoad loadLibrary(const QString &folder)
{
    if (folder.startsWith(":/"_L1)) // the program's own resources
        return carriedLibrary(folder);
    LibraryLoad load;
    const QDir directory(QDir(folder).absolutePath());
    const QStringList files = templateFiles(directory);
    if (files.isEmpty())
        load.issues.append({{folder, 0, 0}, u"there are no templates here; name the folder that holds library.toml"_s});
    for (const QString &file : files)
        loadFile(directory, file, load);
    sortFields(load.library);
    std::ranges::stable_sort(load.library.companions, {}, &Companion::order);
    std::ranges::stable_sort(load.library.presets, {}, &Preset::order);
    load.library.index();
    return load;
}

} // namespace qupia
