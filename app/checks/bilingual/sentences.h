// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace qupia {

struct Sentence {
    QString text;
    int offset = 0;
};

// Cut after a stop, an exclamation or question mark that a capital letter, a quote or a digit follows; abbreviations («г.»,
// «т.б.») end none.
QList<Sentence> sentencesOf(const QString &text);

} // namespace qupia
