// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"

namespace qupia {

struct TextChange {
    Span::Change change = Span::Change::None;
    QString text;

    bool operator==(const TextChange &) const = default;
};

// What turns one text into the other, word by word: at each place what went before what came. Texts that are too long to compare
// are replaced whole.
QList<TextChange> wordChanges(const QString &before, const QString &after);

} // namespace qupia
