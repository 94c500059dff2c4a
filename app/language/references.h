// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QList>
#include <QString>

namespace qupia {

// A part of a document that a text refers to: «пункт 2 статьи 8», «8-баптың 2-тармағы», «395, 396 және 447-баптары», «4)
// тармақша».
struct SpokenReference {
    QString part; // "article", "point" …, the same in both languages
    QString number; // "8", "2-1"
    int offset = 0; // of the number in the text, UTF-16 units
};

// The references that share a noun, and the stretch of text that they take.
struct ReferenceGroup {
    QList<SpokenReference> references;
    int offset = 0;
    int length = 0;
};

QList<ReferenceGroup> spokenReferences(const QString &text, Language language);

} // namespace qupia
