// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/templatelibrary.h"
#include "library/tomltable.h"

namespace qupia {

// The parts of the loader, one for each kind of file in templates/. Each adds what its file holds to the library and reports what
// is wrong.
void loadLibraryFile(TomlTable &root, TemplateLibrary &library);
void loadSection(TomlTable &root, TemplateLibrary &library);
void loadFields(TomlTable &root, TemplateLibrary &library);
void loadSteps(TomlTable &root, TemplateLibrary &library);
void loadFlags(TomlTable &root, TemplateLibrary &library);
void loadCategories(TomlTable &root, TemplateLibrary &library);
void loadCountries(TomlTable &root, TemplateLibrary &library);
void loadLegalForms(TomlTable &root, TemplateLibrary &library);
void loadRolePairs(TomlTable &root, TemplateLibrary &library);
void loadServices(TomlTable &root, TemplateLibrary &library);
void loadFurniture(TomlTable &root, TemplateLibrary &library);
void loadCompanion(TomlTable &root, TemplateLibrary &library);
void loadPreset(TomlTable &root, TemplateLibrary &library);
void loadAct(TomlTable &root, TemplateLibrary &library);
void loadRules(TomlTable &root, TemplateLibrary &library);
void loadTerms(TomlTable &root, TemplateLibrary &library);

// Shared by several: ids of a type, conditions, one word of a fixed set.
template <typename IdType>
QList<IdType> idsFrom(const QStringList &names)
{
    QList<IdType> ids;
    for (const QString &name : names)
        ids.append(IdType(name));
    return ids;
}

template <typename Value>
struct Named {
    const char *name;
    Value value;
};

template <typename Value, size_t Size>
Value oneOf(TomlTable &table, const char *key, const Named<Value> (&names)[Size], Value fallback)
{
    const QString text = table.string(key);
    if (text.isEmpty())
        return fallback;
    QStringList known;
    for (const auto &entry : names) {
        const QString name = QString::fromUtf8(entry.name);
        if (text == name)
            return entry.value;
        known.append(name);
    }
    table.report(QString::fromUtf8(key), QStringLiteral("\"%1\" is not one of: %2").arg(text, known.join(QStringLiteral(", "))));
    return fallback;
}

} // namespace qupia
