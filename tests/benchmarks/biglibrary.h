// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/compose.h"
#include "library/libraryloader.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <cstdlib>

namespace qupia::bench {

using namespace Qt::StringLiterals;

inline PresetId benchPreset()
{
    return PresetId(u"sole-trader-shop"_s);
}

// The clauses that a document prints, whatever their kind.
inline int printedClauses(const ComposedPolicy &policy)
{
    QSet<ClauseId> printed;
    for (const Block &block : policy.blocks) {
        std::visit(
            [&](const auto &part) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(part)>, Heading>)
                    printed.insert(part.clause);
                if constexpr (std::is_same_v<std::decay_t<decltype(part)>, List>) {
                    for (const ListItem &item : part.items)
                        printed.insert(item.clause);
                }
            },
            block);
    }
    return int(printed.size());
}

// Adds the round-th copy of a section's first `count` clauses to it, with ids of their own.
inline void copyClauses(TemplateLibrary &library, Section &section, int count, int round)
{
    const auto renamed = [round](const ClauseId &id) { return ClauseId(u"%1-copy%2"_s.arg(id.toString()).arg(round)); };
    const QList<ClauseId> originals = section.clauses.mid(0, count);
    for (const ClauseId &id : originals) {
        Clause copy = library.clauses.value(id);
        if (copy.kind == ClauseKind::Title || copy.kind == ClauseKind::Table)
            continue;
        copy.id = renamed(id);
        if (!copy.parent.isEmpty())
            copy.parent = renamed(copy.parent);
        section.clauses.append(copy.id);
        library.clauses.insert(copy.id, copy);
    }
}

// The built-in templates, their sections copied into themselves until a preset prints at least so many clauses.
inline TemplateLibrary bigLibrary(int clauses)
{
    LibraryLoad load = loadLibrary(u":/templates"_s);
    if (!load.issues.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(load.issues.first().text()));
        std::exit(2);
    }
    TemplateLibrary library = std::move(load.library);
    QList<int> originalSizes;
    for (const Section &section : library.sections)
        originalSizes.append(int(section.clauses.size()));

    const PolicyDocument document = newDocument(library, benchPreset());
    int printed = printedClauses(compose(document, library));
    for (int round = 1; printed < clauses; ++round) {
        for (qsizetype i = 0; i < library.sections.size() && printed < clauses; ++i) {
            copyClauses(library, library.sections[i], originalSizes[i], round);
            library.index();
            printed = printedClauses(compose(document, library));
        }
    }
    return library;
}

// The sizes named on the command line.
inline QList<int> sizesFromArguments()
{
    QList<int> sizes;
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    for (const QString &argument : arguments)
        sizes.append(argument.toInt());
    return sizes;
}

} // namespace qupia::bench
