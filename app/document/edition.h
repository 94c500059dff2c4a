// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace qupia {

// A row of a text as it went out. A clause may have several; a line of a table is a row of its own.
struct EditionRow {
    QString clause; // its id, or that of the section for a heading; empty for the title and the summary
    QString number; // "4.2", "1)"
    bool heading = false;
    Localized<QString> text;

    bool operator==(const EditionRow &) const = default;
};

// A final version that was published, as it stands for good: what went out, when, under which law.
struct Edition {
    int number = 0; // from 1
    QString date; // ISO, of publishing
    QString hash; // of the text, see textHash()
    QString lawEdition;
    QString templatesEdition;
    QString version; // what the policy called itself
    QStringList files; // their names, without folder
    QList<EditionRow> rows;
    QJsonObject rest{}; // keys of a later version, kept for the round trip

    bool operator==(const Edition &) const = default;
};

} // namespace qupia
