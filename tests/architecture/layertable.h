// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "architecture/sourcefiles.h"

#include <QHash>
#include <QRegularExpression>

// The tables of docs/architecture.md §3, and what they say of one #include.
namespace qupia::house {

using namespace Qt::StringLiterals;

struct LayerRow {
    QString place; // "compose", "exports/pdf", "gui/*" or a file, "main.cpp"
    QStringList qtModules; // "Core"
    QStringList mayInclude; // folders and single headers; its own folder always
};

struct LibraryRow {
    QString name;
    QString headers; // "qpdf/*"
    QStringList places; // files and folders that may include them
};

struct LayerTables {
    QList<LayerRow> layers;
    QList<LibraryRow> libraries;
};

inline QStringList cellsOf(const QString &line)
{
    QStringList cells = line.split(u'|').mid(1);
    if (!cells.isEmpty())
        cells.removeLast();
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

// What stands in backticks.
inline QStringList quoted(const QString &cell)
{
    static const QRegularExpression pattern(u"`([^`]+)`"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(cell))
        found.append(match.captured(1));
    return found;
}

inline LayerTables readLayerTables(const QString &markdown)
{
    LayerTables tables;
    QString head;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(u'|')) {
            head.clear();
            continue;
        }
        const QStringList cells = cellsOf(line);
        if (head.isEmpty()) {
            head = cells.join(u',');
            continue;
        }
        const bool rule = cells.first().startsWith(u'-');
        if (!rule && head == "folder,Qt modules,may include"_L1 && cells.size() == 3) {
            const QStringList modules = cells[1].split(u", "_s, Qt::SkipEmptyParts);
            for (const QString &place : quoted(cells[0]))
                tables.layers.append({place, modules, quoted(cells[2])});
        } else if (!rule && head == "library,headers,only in"_L1 && cells.size() == 3) {
            for (const QString &headers : quoted(cells[1]))
                tables.libraries.append({cells[0], headers, quoted(cells[2])});
        }
    }
    return tables;
}

// `place` is the file itself, a folder above it, or a pattern with * for one folder.
inline bool covers(const QString &place, const QString &file)
{
    if (place == file || file.startsWith(place + u'/'))
        return true;
    if (!place.endsWith("/*"_L1))
        return false;
    const QString above = place.chopped(1);
    return file.startsWith(above) && file.mid(above.size()).contains(u'/');
}

// The row with the longest place that covers the file; null where the table forgot it.
inline const LayerRow *rowFor(const LayerTables &tables, const QString &file)
{
    const LayerRow *best = nullptr;
    for (const LayerRow &row : tables.layers) {
        if (covers(row.place, file) && (!best || row.place.size() > best->place.size()))
            best = &row;
    }
    return best;
}

// The folder that a row with * stands for here: "gui/form" for gui/form/texteditor.h.
inline QString ownPlace(const LayerRow &row, const QString &file)
{
    return row.place.endsWith("/*"_L1) ? file.section(u'/', 0, row.place.count(u'/')) : row.place;
}

struct Include {
    int line = 0;
    QString name;
    bool angle = false;
};

inline QList<Include> includesOf(const QString &source)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s);
    QList<Include> includes;
    const QStringList lines = source.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = pattern.match(lines[i]);
        if (match.hasMatch())
            includes.append({i + 1, match.captured(2), match.captured(1) == "<"_L1});
    }
    return includes;
}

// Which Qt module a header such as <QWidget> belongs to: file name → "Widgets".
using QtHeaders = QHash<QString, QString>;

// Empty where the include is fine, else what is wrong. `file` is relative to app/.
inline QString faultOf(const Include &include, const QString &file, const LayerTables &tables, const QtHeaders &qtHeaders)
{
    const LayerRow *row = rowFor(tables, file);
    if (!row)
        return u"no row of the table covers this file"_s;
    if (!include.angle) {
        if (covers(ownPlace(*row, file), include.name))
            return {};
        for (const QString &allowed : row->mayInclude) {
            if (covers(allowed, include.name))
                return {};
        }
        // moc's own output, at the foot of a .cpp
        return include.name.endsWith(".moc"_L1) ? QString() : u"`%1` may not include it"_s.arg(row->place);
    }
    for (const LibraryRow &library : tables.libraries) {
        if (!matchesGlob(library.headers, include.name))
            continue;
        for (const QString &place : library.places) {
            if (covers(place, file))
                return {};
        }
        return u"%1 belongs in %2 only"_s.arg(library.name, library.places.join(u", "_s));
    }
    const QString module = include.name.startsWith("Qt"_L1) && include.name.contains(u'/')
        ? include.name.section(u'/', 0, 0).mid(2)
        : qtHeaders.value(include.name);
    if (!module.isEmpty())
        return row->qtModules.contains(module) ? QString() : u"`%1` may not use Qt %2"_s.arg(row->place, module);
    // What remains is the standard library, whose headers have neither folder nor capital.
    static const QRegularExpression standard(u"^[a-z_0-9]+(\\.h)?$"_s);
    return standard.match(include.name).hasMatch() ? QString() : u"neither Qt, nor standard, nor in the table of libraries"_s;
}

} // namespace qupia::house
